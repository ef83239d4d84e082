/**
 * The page's whole style, inside the page: it has to work when nothing else can be fetched. Colours are those of the
 * neutral theme, whose contrast was measured.
 */
export const STYLES = `
:root{color-scheme:light dark;--surface:#fff;--soft:#f6f7f8;--ink:#17191c;--ink-2:#474d55;--ink-3:#5a616a;--line:#dfe2e6;
--edge:#7b828b;--brand:#1b4f8f;--brand-soft:#e8eff8;--on-brand:#fff;--focus:#0b57d0;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--surface:#15181c;--soft:#1c2025;--ink:#eceef0;--ink-2:#bcc2ca;--ink-3:#a3aab3;
--line:#33383f;--edge:#838b96;--brand:#8fb8ea;--brand-soft:#1d2a3b;--on-brand:#15181c;--focus:#8ab4ff;--bad:#f2a099}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;border-top:4px solid var(--brand);background:var(--surface);color:var(--ink);
font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,header{max-width:608px;margin-inline:auto;padding-inline:20px}
header{display:flex;justify-content:space-between;align-items:center;gap:16px;padding-block:16px;color:var(--ink-2);font-size:15px}
h1{margin:32px 0 8px;font:650 30px/1.2 Georgia,serif;text-wrap:balance}
h2{margin:32px 0 12px;font:650 20px/1.25 Georgia,serif}
p{margin:0 0 12px}
.article{color:var(--ink-2);font-size:17px}
.poll{margin:24px 0 0;padding:20px;border:1px solid var(--line);border-radius:12px}
.poll h2{margin-top:0}
ul{margin:0;padding:0;list-style:none}
li{display:grid;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:12px;padding-block:4px}
form{margin:0}
button{width:100%;min-height:44px;padding:8px 16px;border:1px solid var(--edge);border-radius:8px;background:var(--surface);
color:var(--ink);font:inherit;text-align:start;cursor:pointer}
button:hover{background:var(--soft)}
button[aria-pressed=true]{border:2px solid var(--brand);padding:7px 15px;background:var(--brand-soft);font-weight:650}
.label{display:block;min-height:44px;padding:10px 0}
.chosen{font-weight:650}
.count{min-width:3ch;color:var(--ink-2);font-size:15px;font-variant-numeric:tabular-nums;text-align:end}
.withdraw{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
.withdraw button{width:auto;max-width:100%;border-color:transparent;padding-inline:0;color:var(--brand);
text-decoration:underline;text-underline-offset:3px;background:none}
.message{margin-top:24px}
.field,fieldset{margin:0 0 24px;padding:0;border:0;min-width:0}
legend,.field>label:first-child{display:block;padding:0;font-weight:650}
.hint{margin:2px 0 6px;color:var(--ink-3);font-size:14px}
.error{margin:4px 0 6px;color:var(--bad);font-weight:600}
.choice{display:flex;gap:12px;align-items:flex-start;min-height:44px;padding-block:10px;cursor:pointer}
.choice input{flex:none;width:22px;height:22px;margin:1px 0 0;accent-color:var(--brand)}
textarea,input[name=name]{display:block;width:100%;min-height:44px;padding:10px 12px;border:1px solid var(--edge);border-radius:8px;
background:var(--surface);color:var(--ink);font:inherit}
textarea{resize:vertical}
[aria-invalid=true]:not(fieldset):not([type=checkbox]){border:2px solid var(--bad)}
summary{padding-block:10px;color:var(--brand);text-decoration:underline;text-underline-offset:3px;cursor:pointer}
details h2{margin:16px 0 4px;font:650 16px/1.4 system-ui,sans-serif}
details ul{padding-left:20px;list-style:disc;color:var(--ink-2);font-size:15px}
details li{display:list-item;padding-block:2px}
details[open]+.error{margin-top:16px}
.send{width:auto;margin-bottom:24px;padding-inline:24px;border-color:var(--brand);background:var(--brand);color:var(--on-brand);font-weight:600}
.send:hover{background:var(--brand);text-decoration:underline}
.note{margin:16px 0 0;color:var(--ink-3);font-size:14px}
a{color:var(--brand);text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
.back{display:inline-block;margin-top:24px;padding:10px 20px;min-height:44px;border-radius:8px;background:var(--brand);
color:var(--on-brand);font-weight:600;text-decoration:none}
.back:hover{text-decoration:underline}
.switch{flex:none;padding-block:10px;white-space:nowrap}
main{padding-bottom:48px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media(forced-colors:active){button[aria-pressed=true]{border-color:Highlight}.back,.send{border:1px solid}}
@media print{.withdraw,.switch,.back,.send{display:none}}
`;
