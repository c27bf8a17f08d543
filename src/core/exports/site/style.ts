/** The look of the static edition: that of the report, with nothing that moves. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1c19,#e9e6de);--soft:light-dark(#625e55,#a8a397);--rule:light-dark(#dcd7ca,#36373d);--mark:light-dark(#ffedaa,#54460f);--wash:light-dark(#f4f1e8,#1e2024);--strong:light-dark(#a3341f,#f0836a)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:0 clamp(1rem,4vw,2rem) 4rem;background:var(--paper);color:var(--ink);font:17px/1.55 "Iowan Old Style","Palatino Linotype",Palatino,"TeX Gyre Pagella","Source Serif 4","Noto Serif",Charter,Georgia,serif;font-variant-numeric:oldstyle-nums;overflow-wrap:break-word}
header{border-bottom:1px solid var(--rule);padding:1.4rem 0 .7rem;margin-bottom:2rem}
nav,.label,th,.type,.how{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",Arial,sans-serif;font-size:.8rem}
header .study{margin:0 0 .4rem;font-size:1.05rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:0;padding:0}
nav li[aria-current]{color:var(--soft)}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.15em}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
h1{font-size:clamp(1.5rem,4vw,2.05rem);line-height:1.2;font-weight:500;margin:0 0 .6rem;text-wrap:balance}
h2{font-size:1.12rem;font-weight:600;margin:2.2rem 0 .5rem}
h3{font-size:1rem;font-weight:600;margin:1.5rem 0 .2rem}
p{margin:.5rem 0}
.soft{color:var(--soft)}
.state{color:var(--soft);font-style:italic}
.points .state{font-size:.95em}
.contradicted{color:var(--strong)}
.value{font-size:1.12rem;font-variant-numeric:lining-nums}
.lemma .value{font-weight:600}
.siglum{font-variant-caps:small-caps;letter-spacing:.02em}
.reading{border-top:1px solid var(--rule);padding:.8rem 0 .6rem}
.reading p{margin:.2rem 0}
.type{color:var(--soft)}
blockquote,.precis{margin:.6rem 0 .6rem 1.2rem;padding:0 0 0 .9rem;border-left:2px solid var(--rule)}
.precis{border-left-style:dotted}
mark{background:var(--mark);color:inherit}
ol.points{padding-left:2.4rem}
ol.points li{margin:.45rem 0}
ol.points li::marker{color:var(--soft);font-size:.85em}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--rule)}
th{font-weight:500;color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(6rem,auto) minmax(0,1fr);gap:.3rem 1.2rem;margin:1rem 0}
dt{color:var(--soft);font-family:system-ui,-apple-system,"Segoe UI",Arial,sans-serif;font-size:.8rem;padding-top:.2rem}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.text{background:var(--wash);padding:.4rem 1.2rem 1rem;margin:1rem 0}
footer{border-top:1px solid var(--rule);margin-top:3.5rem;padding-top:.8rem;color:var(--soft);font-style:italic}
@media(max-width:30rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}.accounts,.accounts tbody{display:block}.accounts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.accounts tr{display:grid;grid-template-columns:minmax(6.5rem,auto) minmax(0,1fr);gap:0 .8rem;padding:.45rem 0;border-bottom:1px solid var(--rule)}.accounts td{border:0;padding:0}.accounts td:nth-child(3){grid-column:1/-1}.accounts .wide{color:var(--soft);font-size:.9rem}.accounts td:last-child:not(:empty)::before{content:"speaks for "}}
@media print{nav{display:none}body{max-width:none;font-size:10.5pt}.reading{break-inside:avoid}a{text-decoration:none}}
`;
