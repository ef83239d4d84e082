import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Bootstrap 3, as most agencies' templates carry it. */
export const bootstrap = () =>
  readFileSync(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css'), 'utf8');

/** What such templates add, and what was added to fight the GPR box. */
export const SHOUTING = `
html { font-size: 10px; overflow-y: scroll }
* { font-size: 11px !important; letter-spacing: .02em; text-align: justify; line-height: 1.1 !important; box-sizing: content-box }
a, a:hover { color: red !important; text-decoration: underline !important; text-transform: uppercase }
ul, ol { list-style: square inside !important; padding-left: 40px !important; margin: 0 0 10px !important }
li { background: url(x.gif) #eee !important; border-bottom: 1px dotted #999 !important }
button, input, select, textarea { background: #23277b !important; color: #fff !important; border-radius: 0 !important; width: 100% !important; height: 34px !important }
h1, h2, h3, h4, h5, h6 { color: #23277b !important; font-family: Arial !important; text-transform: uppercase; margin: 20px 0 !important }
form, fieldset { border: 3px double green !important; padding: 20px !important } fieldset legend { float: left; width: 100% !important; font-size: 21px !important }
p, span, div, section, article { text-indent: 2em; word-spacing: 3px } img { display: none !important } article { float: left; width: 33% !important }
.container a, #isi a, .humas-root, .humas-news-list { display: inline-block !important; font-style: italic !important }
body { direction: ltr; cursor: wait; white-space: pre-line; hyphens: auto; font: italic 300 13px/3 "Comic Sans MS" !important; color: #777; text-shadow: 1px 1px #000 }`;

/** What stands on such a page besides ours. */
export const THEIRS = `<nav class="navbar navbar-default"><ul class="nav navbar-nav"><li class="active"><a href="/">Beranda</a></li></ul></nav>
<h1>Dinas <small>Contoh</small></h1><p class="lead">Selamat <a href="/x">datang</a> <b>di sini</b> <time>kini</time></p><ul><li>Satu</li><li>Dua</li></ul><ol><li>Tiga</li></ol>
<form class="form-inline"><fieldset><legend>Cari</legend><label>Kata <input class="form-control"></label><textarea>x</textarea><select><option>1</option></select><button class="btn btn-primary">Cari</button></fieldset></form>
<article class="humas-news-card"><h3 class="humas-news-card__headline">Nama kelas yang sama</h3></article><details open><summary>Lagi</summary>Isi</details><blockquote>Kutipan</blockquote><dl><dt>A</dt><dd>B</dd></dl>
<table class="table"><tr><th>A</th><td>B</td></tr></table><img alt="" width="10" height="10" src="data:,"><hr>`;
