// SPDX-License-Identifier: Apache-2.0
// Buttons that put a placeholder where the cursor stands in a text.
(() => {
    "use strict";
    document.addEventListener("click", (event) => {
        const button = event.target instanceof Element && event.target.closest("[data-insert]");
        const field = button && document.getElementById(button.dataset.insertInto);
        if (!field) return;
        field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
        field.focus();
        field.dispatchEvent(new Event("input", { bubbles: true }));
    });
})();
