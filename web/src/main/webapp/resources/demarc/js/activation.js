// SPDX-License-Identifier: Apache-2.0
// The Activate button without leaving the page. Where scripts are off the form's own POST answers the file.
document.addEventListener("DOMContentLoaded", () => {
    "use strict";
    const form = document.querySelector("[data-activate]");
    if (!form) return;
    const part = (name) => document.querySelector(`[data-activation=${name}]`);

    const offer = async (response) => {
        const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "account.demarc";
        const file = part("file");
        file.href = URL.createObjectURL(await response.blob());
        file.download = name;
        part("ready").hidden = true;
        part("done").hidden = false;
        part("done").focus();
        file.click();
    };

    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const button = form.querySelector("button");
        button.disabled = true;
        part("failed").hidden = true;
        try {
            const response = await fetch(location.href, { method: "POST", headers: { Accept: "application/json" } });
            if (response.ok) await offer(response);
            else if (response.status < 500) location.reload();
            else throw new Error(response.statusText);
        } catch {
            part("failed").hidden = false;
            button.disabled = false;
        }
    });
});
