/** The page of the workbench; everything in it is drawn by its script. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Variorum</title>
<link rel="stylesheet" href="/workbench.css">
<link rel="modulepreload" href="/workbench.js">
<link rel="preload" href="/api/first" as="fetch" crossorigin>
</head>
<body>
<div id="app"><p class="opening">Opening the study ...</p><noscript><p>The workbench needs JavaScript. Nothing is loaded from a network.</p></noscript></div>
<script type="module" src="/workbench.js"></script>
</body>
</html>
`;
