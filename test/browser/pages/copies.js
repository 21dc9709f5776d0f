// After each classic script: what it has left on the page.
(window.copies ??= []).push(window.CcWidgets);
