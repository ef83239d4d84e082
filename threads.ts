import { readdirSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { startApi, startPeer } from './bench/api/servers.ts';
import { sendLoad, requestBytes } from './bench/api/load.ts';
import { writeCanned } from './bench/api/canned.ts';
const api = await startApi(); const bare = await startPeer('bare','bare-server.ts',writeCanned('/tmp/B/c.json',[]));
const id = (await (await fetch(api.url+'/v1/articles?pageSize=1')).json()).items[0].id;
const visit = randomBytes(16).toString('base64url');
const t = requestBytes('POST','/v1/views',{'Content-Type':'text/plain;charset=UTF-8',Origin:'https://berita.example'},JSON.stringify({events:[{visit,article:id,n:1,age:2100}]}));
const place=t.indexOf(visit)+10; let made=0;
const next=()=>{const b=Buffer.from(t); b.write((made++).toString(36).padStart(10,'0'),place,'latin1'); return b;};
const threads=(pid)=>Object.fromEntries(readdirSync(`/proc/${pid}/task`).map(x=>{const f=readFileSync(`/proc/${pid}/task/${x}/stat`,'utf8'); const name=f.slice(f.indexOf('(')+1,f.lastIndexOf(')')); const r=f.split(') ').at(-1).split(' '); return [x+' '+name,[+r[11],+r[12]]]}));
for (const s of [bare, api]) { await sendLoad({port:s.port,connections:512,seconds:5,next,expect:204});
const a=threads(s.pid); const r=await sendLoad({port:s.port,connections:512,seconds:6,rate:3000,next,expect:204}); const b=threads(s.pid);
for (const k of Object.keys(b)) { const u=(b[k][0]-(a[k]?.[0]??0))*1e4/r.requests, y=(b[k][1]-(a[k]?.[1]??0))*1e4/r.requests; if(u+y>0.3) console.log(s.name,k,'user',u.toFixed(1),'sys',y.toFixed(1)); } }
await bare.stop(); await api.stop(); process.exit(0);
