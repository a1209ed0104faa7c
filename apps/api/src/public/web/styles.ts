/** The look of the public pages; sent with each page, so that a poor line needs one request. */
export const styles = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--soft:#f3f5f7;--accent:#0b5a6b;--on-accent:#fff;--bad:#a40e26;--good:#1a6334;--mark:#fff3c4;--add:#dafbe1;--cut:#ffe1de}
@media (prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e8ebee;--quiet:#a3adb8;--line:#3b444d;--soft:#1f252b;--accent:#7fd0e0;--on-accent:#08262d;--bad:#ff9a9a;--good:#8fdba6;--mark:#4a3f10;--add:#12391f;--cut:#4d1f1c}}
@media (prefers-contrast:more){:root{--quiet:var(--ink);--line:var(--ink)}}
*{box-sizing:border-box}
html{scroll-padding-block-start:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 'Noto Sans',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans Arabic','Noto Sans Khmer',sans-serif;overflow-wrap:break-word}
header.site,main,footer.site{max-width:44rem;margin-inline:auto;padding-inline:1rem}
header.site{padding-block:.75rem;font-weight:600}
header.site a{color:var(--quiet);text-decoration:none}
main{padding-block:.5rem 3rem}
footer.site{border-block-start:1px solid var(--line);padding-block:1rem 2rem;color:var(--quiet);font-size:.875rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-100rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);line-height:1.2;margin-block:.5rem 1rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin-block:2.25rem .75rem}
h3{font-size:1.1rem;margin-block:1.5rem .5rem}
p,ul,ol,dl{margin-block:0 1rem}
.quiet,.hint{color:var(--quiet)}
.hint{font-size:.9375rem;margin:0}
form{margin-block-start:1.25rem}
.languages,.plain{list-style:none;padding:0;margin:0}
.languages{display:flex;gap:1rem;margin-block-end:.5rem}
.languages [aria-current]{color:inherit;font-weight:600;text-decoration:none}
.text{font-family:'Noto Serif',Georgia,'Noto Naskh Arabic','Noto Serif Khmer',serif;font-size:1.125rem}
.text h1,.text h2,.text h3,.text h4{font-family:inherit}
.text .date-line,.text .subtitle{color:var(--quiet)}
.text .addressee,.text .salutation,.text .demand-lead-in{font-weight:600}
.text blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:4px solid var(--line)}
.text .demands{padding-inline-start:1.75rem}
.text .demands>li{margin-block-end:.75rem;padding-inline-start:.25rem}
.text .demands>li::marker{font-weight:700}
.text .demands p{margin-block-end:.25rem}
.note-ref{line-height:0;font-size:.75em}
.note-ref a{padding:.6em .12em;text-decoration:none;font-weight:600}
.notes{font-size:.9375rem;border-block-start:1px solid var(--line);margin-block-start:2rem}
.notes li{margin-block-end:.5rem}
.notes .back{padding-inline:.35em}
:target{background:var(--mark)}
.box{background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin-block:1.25rem}
.box>:last-child{margin-block-end:0}
.box h2{margin-block-start:0}
.good{border-inline-start:.35rem solid var(--good)}
.bad{border-inline-start:.35rem solid var(--bad)}
.button,button{display:inline-block;font:inherit;font-weight:600;line-height:1.3;background:var(--accent);color:var(--on-accent);border:2px solid var(--accent);border-radius:.4rem;padding:.7rem 1.25rem;min-height:2.75rem;text-decoration:none;cursor:pointer}
.second{background:transparent;color:var(--accent)}
.danger{background:var(--bad);border-color:var(--bad);color:var(--paper)}
.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin-block:1rem}
.signatories ol{padding-inline-start:2.75rem}
.signatories li{padding-inline-start:.25rem;margin-block-end:.15rem;break-inside:avoid}
.meta{font-size:.875rem;color:var(--quiet);border-block-start:1px solid var(--line);padding-block-start:1rem;margin-block-start:2.5rem}
.meta p{margin-block-end:.25rem}
code,.hash{font-family:ui-monospace,'DejaVu Sans Mono',monospace;font-size:.85em;overflow-wrap:anywhere}
.field{margin-block-end:1.4rem;border:0;padding:0;min-inline-size:0}
.field>label,legend{display:block;font-weight:600;padding:0}
legend{margin-block-end:.35rem}
input[type=text],input[type=email],input[type=date],select,textarea{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.35rem;padding:.6rem .7rem;min-height:2.75rem;margin-block-start:.3rem}
input[type=date]{max-width:14rem}
textarea{min-height:6rem}
.choice{display:grid;grid-template-columns:1.75rem 1fr;align-items:start;padding-block:.35rem}
.choice input{width:1.25rem;height:1.25rem;margin:.2rem 0 0;accent-color:var(--accent)}
.choice label{font-weight:400}
.choice .hint{display:block}
.error{color:var(--bad);font-weight:600;margin:.15rem 0 0}
.wrong input,.wrong select{border-color:var(--bad);border-width:2px}
.optional{font-weight:400;color:var(--quiet)}
dl.answers{display:grid;grid-template-columns:1fr;border-block-start:1px solid var(--line)}
dl.answers>div{border-block-end:1px solid var(--line);padding-block:.6rem}
dt{color:var(--quiet);font-size:.9375rem}
dd{margin:0}
.printed{font-size:1.25rem;font-weight:600}
.code{font-size:1.35rem;font-weight:700;letter-spacing:.06em}
summary{cursor:pointer;font-weight:600;color:var(--accent);padding-block:.5rem}
ins{background:var(--add);text-decoration:underline}
del{background:var(--cut)}
.redline{margin-block-end:1rem;padding-inline-start:.75rem;border-inline-start:4px solid transparent;white-space:pre-line}
.redline.added,.redline.removed,.redline.changed{border-color:var(--line)}
.tag{font-size:.8125rem;color:var(--quiet);text-transform:none}
.statements{list-style:none;padding:0}
.statements li{border-block-start:1px solid var(--line);padding-block:.9rem}
.statements a{font-weight:600;font-size:1.125rem}
@media (min-width:36rem){dl.answers>div{display:grid;grid-template-columns:14rem 1fr;gap:1rem}.signatories ol{columns:auto}}
@media print{body{color:#000;background:#fff;font-size:11pt}.skip,header.site,footer.site,.no-print,.languages{display:none}a{color:inherit;text-decoration:none}main{max-width:none}.box{border:0;background:none;padding:0}}
`.replaceAll('\n', '');
