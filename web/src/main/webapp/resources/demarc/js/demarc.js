// SPDX-License-Identifier: Apache-2.0
// Behaviour of the console that no component brings along. Everything hangs on data attributes; nothing is inline.
(() => {
    "use strict";
    const find = (selector, root = document) => root.querySelector(selector);
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    const on = (type, selector, act) =>
        document.addEventListener(type, (event) => {
            const target = event.target instanceof Element && event.target.closest(selector);
            if (target) act(target, event);
        });
    const announce = (text) => {
        const live = find("#live");
        if (live) live.textContent = text;
    };

    /* theme: shown at once, stored by the link's own request */
    on("click", "[data-theme-choice]", (link) => {
        document.documentElement.dataset.theme = link.dataset.themeChoice;
        all("[data-theme-choice]").forEach((other) => other.setAttribute("aria-current", String(other === link)));
    });

    /* menu and search on small screens */
    const showMenu = (shown) => {
        document.body.classList.toggle("d-menu-shown", shown);
        find(".d-menu-open")?.setAttribute("aria-expanded", String(shown));
        (shown ? find(".d-menu-close") : find(".d-menu-open"))?.focus();
    };
    const menuShown = () => document.body.classList.contains("d-menu-shown");
    on("click", "[data-menu]", (button) => showMenu(button.dataset.menu === "open"));
    const showSearch = (shown) => {
        document.body.classList.toggle("d-search-shown", shown);
        find(".d-search-open")?.setAttribute("aria-expanded", String(shown));
        if (shown) find("#search input")?.focus();
    };
    on("click", ".d-search-open", () => showSearch(true));
    on("focusout", "#search", (search, event) => {
        if (!search.contains(event.relatedTarget)) showSearch(false);
    });
    document.addEventListener("click", (event) => {
        if (menuShown() && !event.target.closest("#menu, [data-menu]")) showMenu(false);
        all("details.d-popup[open]").forEach((popup) => {
            if (!popup.contains(event.target)) popup.open = false;
        });
    });
    document.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && find("#search")) {
            event.preventDefault();
            showSearch(true);
            find("#search input").select();
        }
        if (event.key === "Escape") {
            if (menuShown()) showMenu(false);
            showSearch(false);
            all("details.d-popup[open]").forEach((popup) => {
                popup.open = false;
                find("summary", popup).focus();
            });
        }
    });

    /* copy */
    const copy = (text) => navigator.clipboard.writeText(text);
    on("click", "[data-copy]", (button) =>
        copy(button.dataset.copy).then(() => {
            const label = button.textContent;
            button.textContent = button.dataset.copied;
            announce(button.dataset.copied);
            setTimeout(() => (button.textContent = label), 2000);
        }),
    );

    /* dialogs of the house */
    on("click", "[data-dialog]", (button) => window.PF(button.dataset.dialog).show());
    const lockDelete = (input) => {
        const button = find("button.d-danger", input.form);
        button.disabled = input.value.trim() !== input.dataset.confirmName;
    };
    on("input", "[data-confirm-name]", lockDelete);

    /* unsaved changes */
    let unsaved = false;
    const noteChange = (event) => {
        if (event.target.closest("form[data-guard]")) unsaved = true;
    };
    document.addEventListener("input", noteChange);
    document.addEventListener("change", noteChange);
    document.addEventListener("submit", () => (unsaved = false));
    on("click", "[data-guard-leave]", () => (unsaved = false));
    window.addEventListener("beforeunload", (event) => {
        if (unsaved) event.preventDefault();
    });

    /* fields: error and help belong to the input; the list on top links to each */
    const inputOf = (field) => find("input:not([type=hidden]):not([tabindex='-1']), textarea, [role=combobox], select:not([tabindex='-1'])", field);
    const link = (field, index) => {
        const input = inputOf(field);
        if (!input) return null;
        const error = find(".ui-message-error, .ui-message-fatal", field);
        const parts = [find(".d-field-help", field), error].filter(Boolean);
        parts.forEach((part, number) => (part.id ||= `d-about-${index}-${number}`));
        if (parts.length) input.setAttribute("aria-describedby", parts.map((part) => part.id).join(" "));
        if (error) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
        return error && { input, text: error.textContent.trim(), label: find("label", field)?.innerText.replace(/\*$/, "").trim() };
    };
    const listErrors = (focus) => {
        const errors = all(".d-field").map(link).filter(Boolean);
        all("[data-form-errors]").forEach((box) => {
            const form = box.closest("form") ?? document;
            const own = errors.filter(({ input }) => form.contains(input));
            find("ul", box).replaceChildren(
                ...own.map(({ input, text, label }) => {
                    const item = document.createElement("li");
                    const anchor = document.createElement("a");
                    anchor.href = `#${input.id}`;
                    anchor.textContent = label && !text.startsWith(label) ? `${label}: ${text}` : text;
                    anchor.addEventListener("click", (event) => {
                        event.preventDefault();
                        input.focus();
                    });
                    item.append(anchor);
                    return item;
                }),
            );
            box.hidden = own.length === 0;
            if (own.length && focus) box.focus();
        });
    };

    /* bulk bar */
    const tableOf = (bar) => document.getElementById(bar.dataset.bulkFor) ?? find(`[id$=":${bar.dataset.bulkFor}"]`);
    const countSelected = () =>
        all("[data-bulk-for]").forEach((bar) => {
            const table = tableOf(bar);
            if (!table) return;
            const count = all("tbody tr.ui-state-highlight", table).length;
            const button = find("[data-bulk-all]", bar);
            const chosen = find("input[type=hidden]", bar);
            if (count === 0 && chosen) setAll(bar, false);
            const everything = chosen?.value === "true";
            if (button && everything !== (button.getAttribute("aria-pressed") === "true")) setAll(bar, everything);
            bar.hidden = count === 0;
            find(".d-bulk-count", bar).textContent = everything
                ? bar.dataset.all.replace("{0}", button.dataset.bulkAll)
                : bar.dataset.selected.replace("{0}", count);
        });
    const setAll = (bar, everything) => {
        const button = find("[data-bulk-all]", bar);
        button.dataset.select ??= button.textContent;
        button.setAttribute("aria-pressed", String(everything));
        button.textContent = everything ? button.dataset.clear : button.dataset.select;
        find("input[type=hidden]", bar).value = String(everything);
    };
    on("click", "[data-bulk-all]", (button) => {
        setAll(button.closest(".d-bulk"), button.getAttribute("aria-pressed") !== "true");
        countSelected();
    });
    on("click", ".d-bulk-menu", (button) =>
        button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true")),
    );
    const watchSelection = () => {
        const watcher = new MutationObserver(countSelected);
        all("[data-bulk-for]").map(tableOf).filter(Boolean).forEach((table) =>
            watcher.observe(table, { subtree: true, attributes: true, attributeFilter: ["aria-selected"], childList: true }),
        );
    };

    /* a run is announced at each tenth, not at each poll */
    const tenths = new Map();
    const announceProgress = () =>
        all("[data-announce]").forEach((progress, index) => {
            const bar = find("[role=progressbar]", progress);
            const tenth = Math.floor((10 * bar.getAttribute("aria-valuenow")) / (Number(bar.getAttribute("aria-valuemax")) || 1));
            if (tenths.has(index) && tenths.get(index) !== tenth) announce(progress.dataset.announce);
            tenths.set(index, tenth);
        });

    /* what PrimeFaces leaves out or gets wrong: names of lists and buttons, an alert role inside a list, hidden inputs */
    const mend = () => {
        all(".ui-selectonemenu-items:not([aria-label])").forEach((list) => {
            const box = document.getElementById(list.id.replace(/_items$/, "_label"));
            list.setAttribute("aria-label", box?.getAttribute("aria-label") || "…");
        });
        all(".ui-selectonemenu-filter[aria-controls$=_table]").forEach((filter) =>
            filter.setAttribute("aria-controls", filter.getAttribute("aria-controls").replace(/_table$/, "_items")),
        );
        all(".ui-datepicker-trigger:not([aria-label])").forEach((button) =>
            button.setAttribute("aria-label", find("label", button.closest(".d-field") ?? document)?.innerText ?? "…"),
        );
        all(".ui-messages li[role=alert]").forEach((item) => item.removeAttribute("role"));
        all("input[type=file][aria-hidden]").forEach((input) => {
            input.removeAttribute("aria-hidden");
            const label = find("label", input.closest(".d-field") ?? document);
            if (label) input.setAttribute("aria-labelledby", label.id);
        });
    };

    /* a refusal that belongs to no field stands above a form whose button may be far below it */
    const showRefusal = () => find("#messages .ui-messages-error")?.scrollIntoView({ block: "center" });

    const refresh = (focus) => {
        listErrors(focus);
        all("[data-confirm-name]").forEach(lockDelete);
        countSelected();
        announceProgress();
    };
    document.addEventListener("DOMContentLoaded", () => {
        refresh(true);
        watchSelection();
        mend();
        new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
        window.jQuery?.(document).on("pfAjaxComplete", (event, request, settings, args) => {
            if (args?.copy) copy(args.copy);
            refresh(args?.validationFailed === true);
            if (args?.validationFailed) showRefusal();
        });
    });
})();
