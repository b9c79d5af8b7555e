// SPDX-License-Identifier: Apache-2.0
// Tables of figures: cells are chosen by mouse, keyboard or finger, and added up; what is chosen is copied for a spreadsheet.
(() => {
    "use strict";
    const SUMMABLE = ["COUNT", "SECONDS", "MONEY"];
    const chosen = new Map(); // table -> Set of cells
    const corner = new Map(); // table -> the cell from which a block is drawn
    const cellsOf = (row) => [...row.cells].filter((cell) => cell.dataset.kind);
    const rowsOf = (table) => [...table.tBodies[0].rows].map(cellsOf);
    const place = (cell) => {
        const rows = rowsOf(cell.closest("table"));
        const row = rows.findIndex((cells) => cells.includes(cell));
        return { rows, row, column: rows[row].indexOf(cell) };
    };
    const block = (from, to) => {
        const [a, b] = [place(from), place(to)];
        const between = (value, one, other) => value >= Math.min(one, other) && value <= Math.max(one, other);
        return a.rows.flatMap((cells, row) =>
            cells.filter((cell, column) => between(row, a.row, b.row) && between(column, a.column, b.column)),
        );
    };

    /* sum and average */
    const written = (value, kind, currency) => {
        const language = document.documentElement.lang;
        if (kind === "MONEY") return new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 6 }).format(value);
        if (kind === "SECONDS" || kind === "AVERAGE_SECONDS") {
            const seconds = Math.round(value);
            const two = (number) => String(number).padStart(2, "0");
            return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
        }
        return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value) + (kind === "PERCENT" ? " %" : "");
    };
    const tell = (table) => {
        const result = document.querySelector(`[data-cells-result="${table.id}"]`);
        result.dataset.hint ??= result.textContent;
        const cells = [...(chosen.get(table) ?? [])];
        const values = cells.filter((cell) => cell.dataset.value !== "").map((cell) => Number(cell.dataset.value));
        if (values.length === 0) {
            result.textContent = result.dataset.hint;
            return;
        }
        const { kind, currency } = cells[0].dataset;
        const alike = cells.every((cell) => cell.dataset.kind === kind && (kind !== "MONEY" || cell.dataset.currency === currency));
        const sum = values.reduce((one, other) => one + other, 0);
        const parts = [result.dataset.one.replace("{0}", cells.length)];
        if (!alike) parts.push(result.dataset.mixed);
        if (alike && SUMMABLE.includes(kind)) parts.push(result.dataset.sum.replace("{0}", written(sum, kind, currency)));
        if (alike) parts.push(result.dataset.average.replace("{0}", written(sum / values.length, kind, currency)));
        result.textContent = parts.join(" · ");
    };
    const choose = (table, cells) => {
        (chosen.get(table) ?? new Set()).forEach((cell) => cell.setAttribute("aria-selected", "false"));
        chosen.set(table, new Set(cells));
        cells.forEach((cell) => cell.setAttribute("aria-selected", "true"));
        tell(table);
    };
    const toggle = (table, cell) => {
        const cells = new Set(chosen.get(table));
        if (!cells.delete(cell)) cells.add(cell);
        choose(table, [...cells]);
    };
    const focus = (cell) => {
        cell.closest("table").querySelectorAll("[data-kind][tabindex='0']").forEach((other) => (other.tabIndex = -1));
        cell.tabIndex = 0;
        cell.focus();
    };

    /* mouse and finger: a finger scrolls when it moves, so it chooses by a tap */
    const cellAt = (event) => event.target instanceof Element && event.target.closest("table[data-cells] td[data-kind]");
    let drawing = null;
    document.addEventListener("pointerdown", (event) => {
        const cell = cellAt(event);
        if (!cell || event.button !== 0 || event.pointerType === "touch") return;
        const table = cell.closest("table");
        event.preventDefault();
        focus(cell);
        if (event.shiftKey && corner.has(table)) return choose(table, block(corner.get(table), cell));
        corner.set(table, cell);
        if (event.ctrlKey || event.metaKey) return toggle(table, cell);
        drawing = table;
        choose(table, [cell]);
    });
    document.addEventListener("pointerover", (event) => {
        const cell = cellAt(event);
        if (drawing && cell?.closest("table") === drawing) choose(drawing, block(corner.get(drawing), cell));
    });
    document.addEventListener("pointerup", () => (drawing = null));
    document.addEventListener("click", (event) => {
        const cell = cellAt(event);
        if (cell && event.pointerType === "touch") toggle(cell.closest("table"), cell);
    });

    /* keyboard: arrows, with Shift a block; Space one cell, Ctrl+Space its column, Shift+Space its row; Ctrl+A, Ctrl+C, Escape */
    const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const step = (cell, key, far) => {
        const { rows, row, column } = place(cell);
        const within = (value, count) => Math.max(0, Math.min(count - 1, value));
        if (key === "Home") return rows[far ? 0 : row][0];
        if (key === "End") return rows[far ? rows.length - 1 : row].at(-1);
        const [down, right] = ARROWS[key];
        return rows[within(row + down, rows.length)][within(column + right, rows[row].length)];
    };
    document.addEventListener("keydown", (event) => {
        const cell = cellAt(event);
        if (!cell) return;
        const table = cell.closest("table");
        const control = event.ctrlKey || event.metaKey;
        if (event.key in ARROWS || event.key === "Home" || event.key === "End") {
            const next = step(cell, event.key, control);
            focus(next);
            if (!event.shiftKey) corner.set(table, next);
            choose(table, event.shiftKey ? block(corner.get(table) ?? cell, next) : [next]);
        } else if (event.key === " ") {
            const { rows, row, column } = place(cell);
            if (control) choose(table, rows.map((cells) => cells[column]));
            else if (event.shiftKey) choose(table, rows[row]);
            else toggle(table, cell);
        } else if (control && event.key.toLowerCase() === "a") choose(table, rowsOf(table).flat());
        else if (control && event.key.toLowerCase() === "c" && chosen.get(table)?.size) copy(table, false);
        else if (event.key === "Escape") choose(table, []);
        else return;
        event.preventDefault();
    });

    /* copy: the block that holds all chosen cells, or the whole table; rows by line, cells by tab */
    const text = (element) => element.innerText.trim();
    const copied = (table, withHeaders) => {
        const cells = chosen.get(table) ?? new Set();
        const whole = cells.size === 0;
        const rows = rowsOf(table);
        const columns = rows[0].map((_, column) => column).filter((column) => whole || rows.some((row) => cells.has(row[column])));
        const heads = [...table.tHead.rows[0].cells];
        const firstFigure = [...table.tBodies[0].rows[0].cells].findIndex((cell) => cell.dataset.kind);
        const lines = rows
            .filter((row) => whole || row.some((cell) => cells.has(cell)))
            .map((row) => [
                ...(withHeaders || whole ? [text(row[0].parentElement.cells[0])] : []),
                ...columns.map((column) => (whole || cells.has(row[column]) ? text(row[column]) : "")),
            ]);
        const header = [text(heads[0]), ...columns.map((column) => text(heads[firstFigure + column]))];
        return (withHeaders ? [header, ...lines] : lines).map((line) => line.join("\t")).join("\n");
    };
    const copy = (table, withHeaders) => navigator.clipboard.writeText(copied(table, withHeaders));
    document.addEventListener("click", (event) => {
        const button = event.target instanceof Element && event.target.closest("[data-cells-copy]");
        if (!button) return;
        copy(document.getElementById(button.dataset.cellsCopy), button.dataset.withHeaders === "true").then(() => {
            const live = document.getElementById("live");
            if (live) live.textContent = button.dataset.copied;
            button.dataset.label ??= button.textContent;
            button.textContent = button.dataset.copied;
            setTimeout(() => (button.textContent = button.dataset.label), 2000);
        });
    });

    document.addEventListener("DOMContentLoaded", () =>
        document.querySelectorAll("table[data-cells]").forEach((table) => {
            table.setAttribute("role", "grid");
            table.setAttribute("aria-multiselectable", "true");
            rowsOf(table).flat().forEach((cell, index) => {
                cell.setAttribute("role", "gridcell");
                cell.setAttribute("aria-selected", "false");
                cell.tabIndex = index === 0 ? 0 : -1;
            });
        }),
    );
})();
