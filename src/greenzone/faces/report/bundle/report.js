/* sources-sha256: 22f369b64d26b9cfc4d0f77ecfc48b351d167a567bcb4d4b654829f1570e9694 */
"use strict";(()=>{try{new Intl.NumberFormat(navigator.language)}catch{Object.defineProperty(navigator,"language",{value:"en-US"})}var Q_="http://www.w3.org/2000/svg";function P(n,e={},...t){return np(document.createElement(n),e,t)}function at(n,e={},...t){return np(document.createElementNS(Q_,n),e,t)}function On(n,e,...t){return P("details",{class:n},P("summary",{},...e),...t)}function Zi(n,e,t,...i){let s=P("h2",{id:`${n}-title`},e),r=t===""?null:P("p",{class:"lead"},t);return P("section",{id:n,"aria-labelledby":`${n}-title`},P("header",{},s,r),...i)}function np(n,e,t){for(let[i,s]of Object.entries(e))s==null||s===!1||n.setAttribute(i,s===!0?"":String(s));return n.append(...t.filter(i=>!!i)),n}var Cn="unknown";var ex=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],tx={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function We(n){return typeof n=="number"&&Number.isFinite(n)}function lt(n){return n?Date.parse(n):Number.NaN}function At(n){return jo(n,e=>e.toISOString().slice(11,16))}function Si(n){return jo(n,e=>e.toISOString().slice(11,19))}function oh(n){return jo(n,e=>`${ah(e)} ${e.getUTCFullYear()}`)}function $n(n){return jo(n,ah)}function qn(n){return jo(n,e=>`${ah(e)} ${e.toISOString().slice(11,16)}`)}function yt(n,e=2){if(!We(n))return Cn;if(n===0)return"0";let t=Math.abs(n);if(t>=.001&&t<1e4)return ch(n,e);let[i="",s="0"]=n.toExponential(e-1).split("e");return`${i} × 10${lh(Number(s))}`}function fs(n){return!We(n)||n<=0||n>=.5?"":`1 in ${qe(Number((1/n).toPrecision(2)))}`}function qe(n,e=0){return We(n)?n.toLocaleString("en-US",{maximumFractionDigits:e,minimumFractionDigits:e}):Cn}function Vr(n){return We(n)?qe(Number(n.toPrecision(3))):Cn}function ps(n){return We(n)?`${ch(n*100,2)} %`:Cn}function fl(n,e){if(!We(n)||!We(e))return Cn;let[t,i]=[yt(n),yt(e)],[s="",r]=t.split(" ×");return r!==void 0&&i.endsWith(`×${r}`)?`${s}–${i}`:`${t} – ${i}`}function sn(n){return n.replace(/(\d(?:\.\d+)?)e([+-]?)0*(\d+)\b/gi,(e,t,i,s)=>i!=="-"&&Number(s)<=9?qe(Number(e)):`${t} × 10${lh(+`${i}${s}`)}`)}function cr(n){let e=[];for(let t of[...n].sort((i,s)=>i-s)){let i=e.at(-1);i&&t===i[1]+1?i[1]=t:e.push([t,t])}return e.map(([t,i])=>t===i?`${t}`:i===t+1?`${t}, ${i}`:`${t}–${i}`).join(", ")}function ip(n){return We(n)?n<1?"under 1 s":n<120?`${qe(n)} s`:`${qe(n/60)} min`:Cn}function pl(n){return`10${lh(n)}`}function Hr(n){let[e,t]=n<.01?[n*1e3,"mm"]:n<1?[n*100,"cm"]:[n,"m"];return`${ch(e,2)} ${t}`}function jo(n,e){let t=new Date(lt(n));return Number.isNaN(t.getTime())?Cn:e(t)}function ah(n){return`${n.getUTCDate()} ${ex[n.getUTCMonth()]}`}function lh(n){return[...String(n)].map(e=>tx[e]??e).join("")}function ch(n,e){return Number(n.toPrecision(e)).toLocaleString("en-US",{maximumFractionDigits:6})}var sp=25,rp=100,uh=15,nx={upper_bound:"few samples",partly:"part of the window",no_answer:"no answer"},hh=[{title:"Satellite",unit:"",cell:ox,key:n=>n.name},{title:"Operator",unit:"or family",cell:n=>n.operator,key:n=>n.operator},{title:"Hits",unit:"expected",cell:n=>We(n.expected_hits)?yt(n.expected_hits):Cn,key:n=>n.expected_hits??null,falling:!0},{title:"MC error",unit:"1 sigma",cell:n=>We(n.mc_relative_sd)?ps(n.mc_relative_sd):"–",key:n=>n.mc_relative_sd??null},{title:"At most",unit:"95 %",cell:n=>We(n.expected_hits_at_most)?yt(n.expected_hits_at_most):Cn,key:n=>n.expected_hits_at_most??null,falling:!0},{title:"Peak",unit:"UTC",cell:n=>n.peak_utc?`${$n(n.peak_utc)} ${At(n.peak_utc)}`:"–",key:n=>n.peak_utc},{title:"Height",unit:"km",cell:n=>`${qe(n.perigee_m/1e3)}–${qe(n.apogee_m/1e3)}`,key:n=>n.perigee_m},{title:"Area",unit:"m²",cell:n=>qe(n.area_m2),key:n=>n.area_m2,falling:!0},{title:"Set age",unit:"days",cell:n=>qe(n.set_age_days,1),key:n=>Math.abs(n.set_age_days),falling:!0},{title:"Answer",unit:"",cell:ap,key:ap}];function lp(n){return P("div",{class:"against"},ix(n),P("div",{class:"against-sums"},op("Expected hits by altitude","Summed over the satellites whose mean height lies in the band.",n.altitude_bands),op("Expected hits by operator",sx(n),n.operators.slice(0,uh))),ax(n),dx(n))}function ix(n){let e=[`Pieces of ${Hr(n.smallest_size_m)} and more; ${qe(n.samples)} samples stand for ${Vr(n.pieces)} of them.`,`${qe(n.satellites_screened)} satellites of ${qe(n.objects_given)} objects in ${n.catalog}. Element sets ${qe(n.median_set_age_days,1)} days from the event in the median, ${qe(n.largest_set_age_days,1)} at most.`,n.unreached.count>0?`No sample comes near ${qe(n.unreached.count)} of them: at most ${yt(n.unreached.expected_hits_at_most)} hits each.`:""].filter(Boolean),t=n.satellites_without_answer>0?[`${qe(n.satellites_without_answer)} satellites have no answer, or none for the whole window: a risk not told.`]:[];return P("div",{class:"told"},...e.map(i=>P("p",{},i)),...[...t,...n.warnings].map(i=>P("p",{class:"warning"},sn(i))))}function sx(n){let e=n.operators.length-uh;return e>0?`The first ${uh}; ${e} more have less.`:"As catalogued, or by the family of the name."}function op(n,e,t){let i=Math.max(...t.map(o=>o.expected_hits??0),Number.MIN_VALUE),s=t.map(o=>P("tr",{},P("th",{scope:"row"},o.name),P("td",{},qe(o.satellites),o.without_answer>0?P("small",{},`${qe(o.without_answer)} no answer`):null),P("td",{class:"bar-cell"},rx(o,i),(o.expected_hits??0)>0?yt(o.expected_hits):"no sample"),P("td",{},(o.worst_expected_hits??0)>0?P("span",{},`${o.worst_name||o.worst_object_id}`,P("small",{},yt(o.worst_expected_hits))):"–"))),r=P("tr",{},...["","Satellites","Expected hits","Worst"].map(o=>P("th",{scope:"col"},o)));return P("figure",{},P("figcaption",{},P("h3",{},n),P("p",{},e)),P("div",{class:"scroll short",tabindex:0,role:"region","aria-label":n},P("table",{},P("thead",{},r),P("tbody",{},...s))))}function rx(n,e){return P("meter",{min:0,max:e,value:n.expected_hits??0,"aria-hidden":"true"})}function ox(n){let e=n.asset?`answered above as ${n.asset}`:"";return P("span",{},n.name||"unnamed",P("small",{},[n.object_id,e].filter(Boolean).join(", ")))}function ap(n){let e=nx[n.status]??n.status;return n.reason?`${e}: ${n.reason.replaceAll("_"," ")}`:e}function ax(n){let e={column:2,falling:!0,text:"",shown:sp},t=new Map(n.satellites.map((d,h)=>[d,h+1])),i="Satellites by expected hits",s=P("tbody"),r=P("p",{class:"quiet",role:"status"}),o=P("button",{type:"button",class:"more-rows"},`${rp} more`),a=P("input",{type:"search",placeholder:"name, number or operator","aria-label":"Search satellites"}),l=hh.map((d,h)=>{let f=P("button",{type:"button"},P("span",{},d.title),d.unit?P("small",{},d.unit):null);return f.addEventListener("click",()=>{e.falling=e.column===h?!e.falling:!!d.falling,e.column=h,c()}),P("th",{scope:"col"},f)}),c=()=>{let d=cx(lx(n.satellites,e.text),e.column,e.falling),h=d.slice(0,e.shown);s.replaceChildren(...h.map(f=>hx(f,t.get(f)??0))),r.textContent=`${qe(h.length)} of ${qe(d.length)} shown${e.text?`, ${qe(n.satellites.length)} in all`:""}`,o.hidden=h.length===d.length,l.forEach((f,g)=>f.setAttribute("aria-sort",g!==e.column?"none":e.falling?"descending":"ascending"))};a.addEventListener("input",()=>{e.text=a.value,e.shown=sp,c()}),o.addEventListener("click",()=>{e.shown+=rp,c()}),c();let u=P("table",{},P("thead",{},P("tr",{},P("th",{scope:"col"},"Rank"),...l)),s);return P("div",{class:"ranking"},P("div",{class:"ranking-top"},P("h3",{},i),a,r),P("div",{class:"scroll",tabindex:0,role:"region","aria-label":i},u),o)}function lx(n,e){let t=e.trim().toLowerCase();return n.filter(i=>`${i.name} ${i.object_id} ${i.operator}`.toLowerCase().includes(t))}function cx(n,e,t){let i=hh[e]?.key??(()=>0);return n.sort((s,r)=>ux(i(s),i(r),t?-1:1))}function ux(n,e,t){return n===null||e===null?+(n===null)-+(e===null):typeof n=="number"&&typeof e=="number"?t*(n-e):t*String(n).localeCompare(String(e),"en")}function hx(n,e){let t=n.status==="no_answer"?"row-unknown":n.asset?"row-asset":"";return P("tr",{class:t},P("th",{scope:"row"},String(e)),...hh.map(i=>P("td",{},i.cell(n))))}function dx(n){if(n.left_out.length===0)return null;let e=n.left_out.reduce((t,i)=>t+i.count,0);return On("behind",[`${qe(e)} objects left out`],P("ul",{},...n.left_out.map(t=>P("li",{},`${qe(t.count)}: ${t.reason} (${t.examples.join(", ")}${t.count>t.examples.length?", …":""})`))))}var dh={quantity:"p_hit_ge_1cm",name:"hit ≥ 1 cm",symbol:"P(≥ 1 cm)",value:n=>Wr(n.p_hit_ge_1cm),interval:n=>cp(n.p_hit_ge_1cm_interval),highest:n=>Wr(n.p_hit_ge_1cm_max),sampling:n=>Wr(n.mc_relative_sd)},fh={quantity:"p_penetration",name:"penetration",symbol:"P(penetration)",value:n=>Wr(n.p_penetration),interval:n=>cp(n.p_penetration_interval),highest:n=>Wr(n.p_penetration_max),sampling:n=>Wr(n.p_penetration_mc_relative_sd)};function ph(n){return gh(n)?[dh,fh]:[dh]}function ms(n){return gh(n)?fh:dh}function ur(n,e){let t=[n.value(e),n.highest(e)].filter(We);return t.length===0?null:Math.max(...t)}function zs(n,e){return(ur(n,e)??0)>(n.value(e)??0)*1.05}function mh(n,e){return n===fh===gh(e)}function gh(n){return(n.passes??[]).some(e=>We(e.p_penetration))}function Wr(n){return We(n)?n:null}function cp(n){let[e,t]=n??[];return We(e)&&We(t)?[e,t]:null}var hp={green:"Green",yellow:"Yellow",red:"Red",unknown:"Unknown"},up={green:0,yellow:1,unknown:2,red:3},dp={green:"below every threshold",yellow:"above the yellow threshold",red:"above the red threshold",unknown:"no answer: treat as unsafe"},fx={green:"M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z",yellow:"M12 2L23 21.5H1Z",red:"M7.6 1.5h8.8L22.5 7.6v8.8L16.4 22.5H7.6L1.5 16.4V7.6Z",unknown:"M12 .5L23.5 12L12 23.5L.5 12Z"},px={green:"M7.3 12.4l3.2 3.2l6.2-6.8",yellow:"M12 9v6M12 18v.4",red:"M8 8l8 8M16 8l-8 8",unknown:"M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17.2v.4"};function Ji(n){return n==="green"||n==="yellow"||n==="red"?n:"unknown"}function ei(n){let e=Ji(n.zone);return(n.status==="estimate"||n.status==="upper_bound")&&We(n.p_hit_ge_1cm)||e==="red"?e:"unknown"}function Qo(n){let e=(n.passes??[]).filter(t=>t.advised!==!1);return pp(Ji(n.zone),[...e.map(ei),...n.period?[_h(n.period)]:[]])}function _h(n){let e=Ji(n.zone);return We(n.p_at_most)||e==="red"?e:"unknown"}function fp(n,e){return pp(Ji(n),e.map(Qo))}function pp(n,e){return n==="red"||n==="unknown"?n:[n,...e].reduce((t,i)=>up[i]>up[t]?i:t)}function mp(n){return hp[n]}function mx(n,e){let t={class:`shape shape-${n}`,viewBox:"0 0 24 24",width:e,height:e};return at("svg",{...t,"aria-hidden":"true"},...xh(n))}function xh(n){return[at("path",{class:"outline",d:fx[n]}),at("path",{class:"sign",d:px[n]})]}function ci(n,e){let t=mx(n,e==="large"?34:14);return P("span",{class:`badge badge-${e} zone-${n}`},t,P("span",{},hp[n]))}function _p(n,e){let t=(n.shelter??[]).find(s=>lt(s.end_utc)>lt(e)),i=gx(n);return t?_x(t,e,i):{headline:xx(n),because:`${i}${yx(n)}`,late:!1}}function ea(n){let e=ms(n);return xp(n).sort((i,s)=>gp(s,e)-gp(i,e))[0]}function yh(n,e){let t=ur(e,n);if(t===null||n.status==="unknown")return`${e.symbol} is unknown`;let i=fs(t),s=`${yt(t)}${i&&` (${i})`}`;return zs(e,n)?`${e.symbol} up to ${s} at the worst timing, ${yt(e.value(n))} on average over it`:`${e.symbol} ${n.status==="upper_bound"?"<":"="} ${s}`}function xp(n){return(n.passes??[]).filter(e=>e.advised!==!1)}function gx(n){let e=xp(n).filter(t=>ei(t)==="unknown").map(t=>t.number);return e.length===0?"":e.length===1?`Pass ${e[0]} has no answer: treat it as unsafe. `:`Passes ${cr(e)} have no answer: treat them as unsafe. `}function _x(n,e,t){let i=lt(n.aboard_by_utc)<lt(e),r=`Crew aboard the return ships ${`${At(n.start_utc)}–${At(n.end_utc)} UTC`}, ${$n(n.start_utc).replace(" "," ")}`,o=(n.reasons??[]).map(yp).join("; "),a=i?`The time to be aboard (${At(n.aboard_by_utc)}) was past when the report came: board at once. `:"";return{headline:r,because:`${a}${t}${o===""?"":`Because ${o}.`}`,late:i}}function xx(n){let e=!!n.seats||n.kind==="station";switch(Qo(n)){case"green":return e?"No sheltering called for in this window":"No pass above a threshold in this window";case"yellow":return e?"Watch: no sheltering called for, but a pass stands above the yellow threshold":"Watch: a pass stands above the yellow threshold";case"red":return e?"Red, yet no shelter window was found: decide now":"Red: a pass stands above the red threshold";default:return"No answer: treat every pass as unsafe until there is one"}}function yx(n){let e=(n.zone_reasons??[]).map(yp).join("; ");if(e!=="")return`${vx(e)}.`;let t=ea(n);return t?`Highest: pass ${t.number} at ${At(t.peak_utc)} UTC, ${yh(t,ms(n))}.`:""}function gp(n,e){return ei(n)==="unknown"?Number.MAX_VALUE:ur(e,n)??0}function yp(n){return sn(n).replace(/^because\s+/i,"").replace(/\.\s*$/,"")}function vx(n){return n.charAt(0).toUpperCase()+n.slice(1)}function _l(n){return gl(n).filter(e=>e.verified!==!1).map(vp).filter(e=>e!=="").join("; ")}function vh(n){let e=[...new Set(gl(n).map(bx).filter(t=>t!==""))].join("; ");return[_l(n),e&&`source: ${e}`].filter(Boolean).join(". ")}function gl(n){if(typeof n!="object"||n===null)return[];if(Array.isArray(n))return n.flatMap(gl);let e=n;return[e,...Array.isArray(e.fluxes)?e.fluxes.flatMap(gl):[]]}function vp(n){let e=ml(n,"size_m"),t=e===null?"any size":`≥ ${Hr(e)}`,i=ml(n,"probability"),s=ml(n,"flux_per_m2_per_yr"),r=ml(n,"penetration_per_orbit");return[i!==null?`P(hit ${t}) = ${yt(i)}${Sx(fs(i))} over the whole window`:s!==null?`${yt(s)} hits ${t} per m² and year`:"",r!==null?`penetration ${fs(r)||yt(r)} per orbit`:""].filter(a=>a!=="").join("; ")}function bx(n){let e=n.source??n.penetration_source;return typeof e!="string"?"":n.verified===!1?`left out as not verified: ${vp(n)} (${sn(e)})`:sn(e)}function Sx(n){return n===""?"":` (${n})`}function ml(n,e){let t=n[e];return typeof t=="number"&&We(t)?t:null}function bp(n,e){let t=(lt(n.period?.end_utc)-lt(e.event.known_utc))/36e5;return We(t)&&t>0?`Sum over ${qe(Number(t.toFixed(1)),t%1<.05?0:1)} h`:"Sum of passes"}function Sp(n,e){let{period:t}=n;if(!t||!We(t.p_at_least)||!We(t.p_at_most))return"no probability could be worked out";let i=fs(t.p_at_most);return`${`${t.metric??"P"} ${Mx(t.p_at_least,t.p_at_most)}${i&&` (${i})`}`}${wx(n,e)}${t.end_utc?`; passes until ${qn(t.end_utc)}`:""}`}function Mx(n,e){return yt(n)===yt(e)?`= ${yt(e)}`:n<e/100?`< ${yt(e)}`:`= ${fl(n,e)}`}function wx({period:n},e){let t=/penetration/i.test(n?.metric??""),s=e?.thresholds?.find(r=>r.scope==="period"&&r.quantity==="p_penetration"===t)?.[n?.zone==="red"?"red":"yellow"];return typeof s=="number"?`, ${n?.zone==="red"?"red":"yellow"} from ${yt(s).replace(".0 "," ")}`:""}function Mp(n,e){let t=Qo(n),i=_p(n,e.event.known_utc),s=P("div",{class:"name"},P("h3",{},n.name),P("p",{},Tx(n))),r=P("div",{class:i.late?"action late":"action"},P("p",{class:"headline"},i.headline),i.because?P("p",{class:"because"},i.because):null);return P("article",{class:`card edge-${t}`,"aria-label":n.name},P("div",{class:"card-top"},s,ci(t,"large")),r,Ax(n,e),Cx(n))}function Tx(n){return[n.kind,We(n.cross_section_m2)?`${qe(n.cross_section_m2)} m²`:"cross-section unknown",Ex(n.elements_age_days)].filter(Boolean).join(" · ")}function Ex(n){if(!We(n))return"age of orbit unknown";let e=Math.abs(n)<2?`${qe(Math.abs(n)*24)} h`:`${qe(Math.abs(n))} days`;return n<0?`orbit ${e} after the event`:`orbit ${e} old`}function Ax(n,e){let t=ea(n),i=(n.shelter_notes??[]).map(r=>P("span",{class:"warning"},sn(r))),s=[n.period?hr(bp(n,e),ci(_h(n.period),"small"),` ${Sp(n,e.policy)}`):null,hr("Highest pass",t?`Pass ${t.number} at ${qn(t.peak_utc)}: ${yh(t,ms(n))}`:"none in the window"),_l(n.background)?hr("Background",_l(n.background)):null,hr("Passes to come",Rx(n)),hr("Shelter",Px(n,e.event.known_utc),...i),n.seats===void 0?null:hr("Seats",bh(n.seats)),Gs(n)?hr("Timing",`${Gs(n)} along its track; zones follow the worst timing`):null];return P("dl",{class:"rows"},...s)}function hr(n,...e){return P("div",{},P("dt",{},n),P("dd",{},...e))}function Gs(n){let e=n.timing_halfwidth_s??n.time_sigma_s;return We(e)&&e>1?`± ${ip(e)}`:""}function Cx(n){let t=[["reason","for the zone",n.zone_reasons??[]],["thing","not known",n.unknowns??[]]].filter(([,,s])=>s.length>0);if(t.length===0)return null;let i=t.map(([s,r,o])=>`${o.length} ${s}${o.length>1?"s":""} ${r}`).join(", ");return On("behind",[i],...t.map(([,s,r])=>P("div",{},P("h4",{},s==="not known"?"Not known":"Why this zone"),P("ul",{},...r.map(o=>P("li",{},sn(o)))))))}function Rx(n){let e=(n.passes??[]).filter(i=>i.advised!==!1),t=["red","unknown","yellow","green"].map(i=>[i,e.filter(s=>ei(s)===i).length]).filter(([,i])=>i>0);return t.length===0?"none":t.map(([i,s])=>`${s} ${i}`).join(", ")}function Px(n,e){let t=(n.shelter??[]).filter(o=>lt(o.end_utc)>lt(e));if(t.length===0)return"none planned";let i=t.reduce((o,a)=>o+lt(a.end_utc)-lt(a.start_utc),0)/6e4,s=t.map(o=>`${At(o.start_utc)}–${At(o.end_utc)}`);return`${(s.length>4?[...s.slice(0,4),`${s.length-4} more`]:s).join(", ")} UTC, ${qe(i)} min in all`}function bh(n){if(!n)return"no crew on record";let e=(n.ships??[]).map(i=>`${i.name} ${i.seats}`).join(", "),t=n.enough?"everyone has one":"NOT ENOUGH for everyone";return`${n.seats} for ${n.crew} crew: ${t}${e&&` (${e})`}`}var Ix={ink:"#16202e",muted:"#516072",grid:"#e3e8ef",surface:"#ffffff",lines:["#1d5fbf","#b4530a","#6b3fa0","#0f766e"],sizes:["#9db4d3","#d97b29","#5b2a86"],observed:"#0b1220"},Lx={ink:"#e8eef6",muted:"#a3b3c6",grid:"#27364a",surface:"#141d2a",lines:["#6fb0ff","#ffab5e","#c39bf2","#5ed3c6"],sizes:["#5f7fae","#ff9b4a","#d9b3ff"],observed:"#ffffff"},Dn={background:"#070c14",ocean:"#12304f",land:"#3f5f62",coast:"#7d9c98",graticule:"#27496d",path:"#7fe3ff",asset:"#ffffff",sizes:["#6f8fbf","#ffa65c","#fff0a8"]},xl=["under 1 cm","1–10 cm","10 cm and more"],Sh=!1;addEventListener("beforeprint",()=>{Sh=!0});addEventListener("afterprint",()=>{Sh=!1});function dr(){return!Sh&&matchMedia("(prefers-color-scheme: dark)").matches?Lx:Ix}function wp(n){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n),addEventListener("beforeprint",n),addEventListener("afterprint",n)}function yl(n){return n<.01?0:n<.1?1:2}var Dx=32767;function Mh(){let n=atob("u+i84J3oieCA6Fzgr+dq4M/mZOBS5oXgUuaJ4BvmpuD85qPg1OeZ4B7owuBT6OXgu+i84P9//3/PwfLgD8Hl4IzACOFRwCvhTcAx4Q3ATOFJwHLhBMFi4WfBQ+G0wR/hz8Hy4P9//39d7oPh2O5Y4QPvG+EP7/DgE++94HjunuDV7YXgGe1t4EjsWeBb61/g2OqB4OnqquC/68XgFezn4FPsEuGB7Dfhvexa4f7sg+Ex7YPhxu2Z4V3ug+H/f/9/p9BK4yjROuOg0UzjZ9Ep4wnRD+N+0BfjGtA64y/QXOOn0Erj/3//f/TOTOONzyXjUs8p49HOMuNIzk7jkM5j4/TOTOP/f/9/Vtnn48TZ2eMx2uXjbNqs4x7atOOk2bDjKdm046LYruM82MHjB9jr40bY/OPF2O7jVtnn4/9//39D5UjkT+Ub5D3l9OMi5c/jrOTB4zzkruO547Dj6uPX43TjyeMF47vjueLZ47PiAuQh4ynkZeM15NnjMeT242Tk/OOJ5Prj2eQz5Ajlj+QY5cTk8+Tb5M7kBuWh5CflduRD5Ujk/3//f7C56d62uejeDroi38K6A9/Ougbf6roP3wy7Gd8puyLfOLsm30a7Jt9RuyTf4rv73mC8JN93vCrfnb083/y9JN8rvhjfwr733t6/3d6/wL7eQcKn3mHDwt4Kxa7e+8WP3gPHrd4ZyMjeL8j33qXG+95ixRLfDsU63wHET98TxHzfOMSl317Ey99KxPTfo8MP4FfDM+C8wlLgr8NM4JbEXOAnxTrg2cVY4H7GfeDOxp7gq8bH4CrG4+CXxQDhycQG4RXEFOFTwx7hEsND4ZHCYuFDwoXhJML34VXC7eGvws7hU8PY4fLD5eFExLrh48TE4WjF2uHlxfXhV8YW4u3GIOLpxkXix8Zr4uTGjuJlx6DioMd+4jnIkuKsyKviO8mt4sLJt+JJys/itcrk4i7L+uJ9y/Tiwcvs4lbM+uLczOjiZc3q4ujN+OJvzu7iBM/k4o/P6OIg0ObitdDk4j7R6OKk0QbjHdIV45vSAOMS0xHjftM0477TFePh0/LiItTR4orU7uIB1cniiNW94vzVouKJ1qfiCde54p/XteIm2KfisNiW4uTYweKk2OLic9gG4/HXDeO51zPjo9dY44DXouPM15XjT9iP49HYleNG2YXjrNln49fZRONe2j7j4NpM42nbYOPk22vjStxU48/cXOMl3ajjdt174+ndaeNn3nPjud5M4zzfSOO13zzjLeAn43vgTOOi4G/jBuFI45DhUuP14TzjOuIb47/iJeMn4zrjjeNU4wbkYuOT5G3jEuV743TlkeOv5bDjxuXb47vlBOSc5SvkeOVT5FnleuQ/5Z3kOuXE5EPl7ORy5RHlmeU65anlYeWW5YzliuWz5bvl4OXy5f7lMuYj5nfmQubH5mDm7uaL5iXnpuZk58DmxOfG5gPo5eZJ6Pnmm+gE5+ToHucc6T3na+lJ56bpL+eA6Q7nG+nx5u/o2+al6OvmU+jh5g7oyebG57DmleeT5ofnbOaN50bmvOcl5njnDeYa5wbm4+bk5ajmxeVp5prlWeZ15X3mS+Wy5izlBOcV5VDn9eR5587kj+ep5KznguTb52Dk+ec75Abo3+Mk6LrjLOiT40voa+M96DbjBugN48zn7OJH597iGue74t3mmuJG5nXiweVl4kPlT+K85DribOQQ4svjDeIb4xDifOIJ4tThCeLz4eHhjOLQ4fzitOE745Hhy+Jy4R7ifOGQ4WLhieE54YXhEuH74fHgEeLL4JDipuBk45bgGOR74KfkXOBd5TzgVeYt4EvnEeD15/Tfr+jS3xHpo99C6X7fu+mh32Dqv98O697f3uv435DsE+CJ7RXgfe4H4Efv8N+I7xvgE/A44BDxOuDW8VDgkfJl4GHzc+A+9IXg2fSe4JL0wuBo9OXgaPQK4abzBuHY8vbgFPL24PjxHOEG8mbhM/J84cLyk+Fr86vh5PPI4V705eG49A3iQfUe4sj1LOIM9jTip/Y44jr3ReK291niL/hx4p34iOIo+afigPnJ4t755uL7+Q3jkvkl47X5TuP3+W3jX/qB4836mOMz+7jjgfvf47L7DuT7+yrkcvwk5KP8AuQa/f7jHv0k5FH9S+S9/UHk1v0c5E7+FuTP/ijkTf8z5L7/LeTp/wTkVwAl5L0AN+QuAUXkngFT5AQCauRzAnrkygKP5AYDs+RRA5nkuAOn5AEEeOQ6BFXkqwRo5NgEj+Q+BavkwgWl5OkFgOQ7BqXkpwax5BwHtOSGB7Pk9Qen5GEIoeSQCIDk0Qhi5D4JdOS0CXjkJgp45JUKeuT5CofkYwuT5LsLr+QZDMDkfwzK5MsM5uQCDRzlOw0+5aMNLuXKDQvlIA7z5IgO++TPDtjkGQ++5H8P1uSiDwHl/A8T5WQQNOXGEELlOxFV5YoRa+XcEYLlKhKY5YgSjOXiEq/lIxPL5YETyeXUE+Dl5xME5jsUH+aNFDPm8RRC5k4VSualFUTmBBY65lQWH+ZeFvTlthbT5fIWt+VqF6vlrBeQ5f8XdeVfGG/lrxiC5QUZq+VjGZblxRmK5SMafuWFGnfl6Rp35TsbD+U3G/XkKxvI5Mwar+R9Gorkixpi5PoaZOTtGj3kuhoY5Isa7+PXGs/jSxvG474b1+P1G/7jFxwk5E4cQ+SMHGDkpRyE5NoctOQZHb7kix3C5O4dzuRUHt7khR4F5aMeKuXnHk/lSR9p5Z0ffOXVH57lDSCv5VYgv+W5ILXlEyG/5XUhy+XjIcXlLCLg5V8iI+aEIgjmsyLY5QcjxeVnI73lxyPJ5S0kweWLJL/lyiTJ5R4lw+VqJa3lxCW75TAmu+WMJsnl9Ca75Tcn3eVpJ/7lricZ5isoZOZsKFbmuCg65vsoF+Z6Kdrl3CnY5Tgq2OWkKuTlDyvy5WIrDeamKyvmFiwv5mAsROavLDHm4iwR5igt8uWWLfbl2i3d5VIuw+XPLrnlNy/B5YUv4OXILwDmIjAI5nww+uXkMPDlQjEA5pwxAOb0MfblUDLs5aoy/uUWMw3mfDMR5u4zEeZJNBvmpDQj5r80VObDNH3mAjVi5hM1NeY1NQvmXjXq5bI12OUkNt7lpzbg5QE35uWEN+bl4jfo5WU45OXVON3lHDm95Qg5mOVJOXvltDlj5SQ6SeWlOjjlLDso5ZI7GeUEPBblRDw45Z08HOXpPP3kQT3m5Ls93OQuPtDkXz6p5NE+keQdP27kjT9e5ABAYORsQFrk40Bc5FtBVeTLQUfkMkIv5JpCHOThQv7j1ULX46BCtONzQofjUEJk4yFCOuOeQSvjY0EH4+FA8uK0QMvicECl4ihAhuL+P13i5T844ts/C+LdP+XhFkC+4SxAmeFaQHbhFEFo4TxBPeGHQC3h7z8Y4TE/FOHcPtvgyz6s4KA+h+BrPmHg8D5A4CM/F+B5P/Lf8z/R335Asd8UQZLf+UFy3y1CQd9NQyzfYEMk36pDB9+/RCDfpEUB37C56d7/f/9/ieX36gvmu+qX5qLqauZw6gvma+rY5Y7qt+Vm6mHlR+r15FLqrORw6kPkf+rF47fqYOPs6tbiXOso40frteME6znk4ept5A7rjeRT6+nkfOsx5XDrV+VC64nl9+r/f/9/IekK7HHp3etT6brrzOic65/ov+tK6JLrGOi/65Do++vl6OLrIekK7P9//390G5Xs2hqP7NgaxOznGu3s7hoC7S4b4uyNG9XskBvD7HQblez/f/9/zDgR8Cw57u9jOfzvsTkP8O05CfD0OZLv0jlv78c5H++kOTrvXzn07ko5+u4NOf3uzzhT78I4le+IOOzvijga8Mw4EfD/f/9/lkME8K1D2+/0QwPwEUTZ7xFEr+/sQ4HvqkM373dDD++cQ9/uT0Pd7vlCuO7eQnbupkIR7ldC5O0lQsjtyUHK7YhB6+0cQfLtC0EX7kFBYe6+QcTu/0HW7kdC/O6cQjHv2UJl7wVDr+8rQ8nvOkMA8IBDL/CWQwTw/3//fzVE4PF+RHfxgES78a1EoPG8RFTxDEU08VBFLPGJRVLxvEVG8aRF7vCFRbPwOUW18B5Fl/AnRWzwGUVZ8PNEI/DBRN/vdES372NE0e85RODvc0Qy8FJEafDmQ5Hw6UO18DFE2PBCRCXxPkRm8RVEqfEYRLvx6EPk8ZpDPPJvQ4PylUOL8stDU/IZRDnyNUTg8f9//39IQVj3IkFA9+tAW/ejQIj3Y0C99yFAA/gTQCX4PkAk+HZAAviiQOD3wkDE9xRBhvdIQVj3/3//f61FOvnQRR35v0Xp+IFF2/hKRej4QUUU+WdFNvmURSn5rUU6+f9//3+wuYj5EEZw+dFFW/nERYD59kWV+RVGmvmwubn5xbm++bi5jvmwuYj5/3//f5FBkflwQYT5TkGw+VJBy/mRQZH5/3//f0dBK/pXQdr5PEHn+SdB4fkZQf35F0FJ+kdBK/r/f/9/jhO0+p4TPPq4Ew36rhPd+ZwTwPl6E/v5ZxPd+XoTk/lyE2n5VhNR+U8T/fgoE4j49xL+97kSQfeTErb2ZhJC9hQSKva9EQD2gxEZ9jQRPfYYEXL2EhHL9u8QGvflEGL39xCq9yURvPcmEd33VhEp+F8RaPhHEZj4NBHX+CwRM/lPEWv5XRGq+Y4RrvnGEcP56xHV+RcS1vlQEg/6oxJN+sASf/qzEqr63RKe+hQT4/oXEx/7OBNM+1oTIft1E/b6jhO0+v9//38UOKD6ODhR+ng4d/qaOE36yTgl+r84+fnVOKP55Dhy+f04ZfkYORD5Djnc+C85mPibOWT44jk0+CU6CfgYOvH3UTqy93g6RvegOlz3yDow9+E6QPfyOtb2OTuY9mc7cva2OyH20jvR9dQ7mPXNO1r1/TsF9fc7rfTmO370yzsl9M077PO5O6TzjTtJ80M7GPMeO8ry/TqZ8t86Q/K5OhHyoDrG8ZM6gfGYOmHxXjo/8e85O/GSORLxZDnr8Cg5wPDVOO3wmDj+8Kc4MvFxOB/xGTjX8MM38vCKNwLxUTcJ8fA2JvGvNmTxnTaw8YY24vFUNgvy9DUX8hU2R/L9NZHyzDVM8nM1OvKnNXHytzWr8t013PLVNSbzhDXR8kU1r/IfNV/y0TSI8tQ0vfKVNAbzYTQr83M0QvPzM3/zrTOC800zsvOZMqnzGDKF86YxZPNHMWrz3TA384YwIPNzMOzyTjDD8vkvwfK6L7jyYi/K8hovv/LVLrrymi6F8n0uivJKLm3yGy5O8tEtUfKOLVHyJC2R8u8spPLxLN7yIi3r8jMtAvMwLSbzPC1r8zEtp/P8LAz07CxF9PAsfvTILL/0xizc9JksBPWNLFP1VCyi9UYszPVyLKH1UCz+9YIs4fWfLLr1nizt9WwsPPZjLFz2Syx69lYss/ZrLMz2eCz+9m4sOfeXLID3niw098ksefcaLZv3Sy3F95ct6vfELfL34C3l9y8uC/hsLhb4ey4s+JUuNfjMLjL4Ni9Q+GwvfPiFL7H4wC/k+MUvDPnHL0L5DTCX+TcwQfliMFX5PjCE+V4wtfmKMJ/5ljDr+c0wHPrlMET6FzFV+hkxcfpFMWX6RjF++nIxjfqjMZr67DFs+iQyMfpiMjD6ojIn+o0yXvq9Mq766jLI+toy4foGMxr7QjM++3UzMvvKM0X7yDN4+34zmfu0M6f79jOO+ys0Zft/NEz7nDRW+9o0N/sUNVT7OjVL+1E1Xvt/NS37ZDX3+j81z/ocNcz6KDWk+go1cvrnNED67jQk+j417fmLNc35vjWq+QY2b/kjNm/5VzZW+WY2N/nGNhX5Bzc3+Rs3bfkvN5n5PDfQ+Vo3IPpMN1D6Uzdt+kg3pvpVN/L6aDcG+1k3J/txN1z7hDeT+4Y3sPusN9X7yDek+883ZvvoN1r77Dcv+xA4/foYOMT6FDig+v9//39UP+j7cD/F+yo/xvsEPwP8QD/r+1Q/6Pv/f/9/Jy8A/P0u/vt5LkT81i5Y/AsvOfwuLxv8Jy8A/P9//3/VPiX8rj4i/HE+LfxcPjz8Yj5k/KQ+VPzFPj/81T4l/P9//38oP0D8GT8u/M8+hPy6PsD83D7A/AA/cPwoP0D8/3//f5wwCvxGMPT7OjAA/EMwIvxuMF/80TCH/N0wnvwzMbX8eDG4/Jgxxfy+Mbj8mTGd/DExcfzdMFX8nDAK/P9//38OLtf8Mi68/HAuxPyJLpn8FS6F/NAtePyaLXn8vC2y/PMts/wOLtf8/3//fwIw1/z0L5/8XS+D/Nguj/zYLrP8Jy/I/GYvqvypL7L8AjDX/P9//390Pr78eD6q/Ck+1fzzPfn8zT0a/dw9JP0KPgz9XD7e/HQ+vvz/f/9/ij0h/XY9HP1KPTL9IT1b/SY9bP1iPUL9ij0h/f9//39uKlr9LitQ/UQrev39K0n9IiwJ/bgs9vwzLbv8wSyV/FIsvfz4K7r8kCvC/DMr1Py/Kvr8dSoE/Uwq9/yVKSD9hClL/SgpU/1tKbL95ims/Tcqhf1hKn79bipa/f9//3+hNJP9bTRP/WM0mv11NL79ijTg/aE0wv2hNJP9/3//f+Q8Vv3IPEz9nTxy/XE8sv1cPP79aTwI/nQ86v2SPNP9wzyU/fI8cv3kPFb9/3//f1473P0qO9T9Gju4/eM6oP2wOoj9ezqI/Sk6pf3wOcH9+Dng/VI60v2JOtn9mDoJ/qY6DP6wOtf96Tre/QU7Af49OyT+Mjtf/m47Yf6CO1H+gDsZ/l473P3/f/9/tTGm/o8xhf5KMZf+NzHC/pwxx/61Mab+/3//f/cyy/4bM37+xzKn/nQysP47Mqn+9jGt/g0y5P6JMuj+9zLL/v9//3/SOz7+szsj/qA7Xv6JO4X+Wzum/iI70P7aOu7+9joG/yw76v5OO9T+eDu8/qA7kv7GO3L+0js+/v9//39mNI3/gjTr/uo0r/49NRn/sDVW/wk2Vv9fNjP/qTYP/xQ3/P7CN7f+ejh+/r84S/73OBj+Bjnd/a05oP3FOWv9aTlg/X85Hf3ZOdz8GTpx/FM6dfxPOkn8nDo4/H46JfzoOvv73Tre+5s61/uCOvH7LDr8+8c5C/x6OUv8QTmC/A052fyKOAX9Njjo/Pk3x/wFOH78tzdb/H83bPwXN3D8vjbC/Fk21vxANrr8wTW3/Ow1CP0rNiT9ETaR/eE15f0fNTn+zTRC/jY0nv4ZNG7+8jNl/twzif7bM7X+jzPm/vszCv9CNAj/OjQj/6czI/+AM17/JjNx//wyov+DM7r/tjPb/1Y0sv9mNI3//3//f+wwjgCcMCsAUDAYAPAvKwBKLyYA8i4YAOQuzP89L3P/cy+g/y4wwv8mMJT/+i+j/88vaP93L0H/1S/B/sMvn/4dMCz+HDDq/ecvzf3AL/D98C9C/o4vG/51Lzf+gi9d/jovmP5BL/n+/i7b/gcvZv4LL9f9zC7J/aEu5v29LkL+ri6j/oQuo/5lLuj+ji4p/5wuef/PLg8A4y45ADkvgwCHL2UABTBYAHgwXADbMKQA7DCOAP9//39FMnEAPzIaAAwyJAD9Mef/JjKy/woypv/iMeX/xDFlANgxtQD5MdkAADKjADwymgBFMnEA/3//f1Ypt/3nKLX9kygI/hIoWv7oJ5f+nCfo/monM/8eJ7//xiYSAKkmaACEJrYAKib1APYlSwGrJYMBQiXxATklJAJ6JSACFCYNAm0mqwG6JmcB8SY9AVAn0gC2J9AACiiMAEQoOACQKAoAaCi5/6Eolv/FKJT/1ihO//koFv9CKQ3/cynO/lopUf5WKbf9/3//fwsutwB8LloABS5OAOQtCgDoLbD/iC1r/4UtCP9fLW/+UC2S/t4sZf63LKL+cCyo/j4syP7HK6T+oivU/mErz/4OK9v+/yph/80qff+dKtL/jyoqAJsqhgDWKskAICumAG0ruQCBKw4BrCshASQsNgFrLIUBnSzFAcQs6gEZLSECZi1mApkttALBLbUC9C2CAvktVwI7LjsCji4dAocu9gFELvEBVi7AAQwungHTLUQBHS7lAAsutwD/f/9/XjFJA2gxBwNuMc8CTDFzAicx2QL4MKcCGDFdAvwwLgKGMGgCajCxAogw4AJJMA8DKjDmAvov6gKxL7ICoC/PAscvJAMGMEADPTBlA2AwOAOsMFMDvDCAAwMxgwP9MNADTjGhA1cxbgNeMUkD/3//f7ofbAJjH1UCMx+kAiIfNANPH9YDlB+fA8MfWAPzH/AC5B+IArofbAL/f/9/MujzA9/n6APN5/ED6ucNBOjnNAQh6EEENug9BDLo8wP/f/9/bjAEBEow4wMrMKQDDDCGA84vywPjL+YD/C8CBAcwQAQ+MEYELjADBHgwYwRuMAQE/3//f0oupAPGLUUD9y2LAz8uyAN7Lg4Ery5xBMEuHwR/LugDSi6kA/9//3+cL6UE2C+GBBgwhgQWMF0E6C8yBKgvFASlL0MErC92BJwvpQT/f/9/BjHABCIxUQTVMGsE1zBKBPAwDATAMPUDvDA8BJ4wQQSOMH0EyTB2BMgwmwSLMOgE6zDmBAYxwAT/f/9/eS8bBV4vxQQzL/YEAC9DBVYvPwV5LxsF/3//f2QvOgeiLx4HwC84B8ovHge5L/UG2y+tBsEvWgaGLzkGdy/pBY0vmQXCL44F7i+aBWswYgVhMCwFgjAUBXgw5gQqMBcFBTBLBesvJwWsL2IFUS9UBR8vagUkL5MFQy+tBSUvxAUYL6AF5y7ZBdguBQbULmQG/S5DBgcv4AYnLzsHZC86B/9//39h5h8HR+YGB/zlBgfB5QMHvOUtB8rlPAcc5jwHT+YzB2HmHwf/f/9/9uH7Btjh6gaf4foGZuEfB3LhNQec4TwHs+E5B/fhMAcr4hgHPOL9Bvbh+wb/f/9/puPDB/3jswcJ5MQHV+TEB5Pkqget5K0Hv+SJB/bkiwfy5G0HH+VqB1DlRQcr5R0H++QyB87kLget5DMHm+QhB3TkGgdl5DMHROQkBxzk4AYC5PAG/eMMB7vjHQeM4xYHT+MeByDjCwfq4ioH8+JKB0/jPQeb4zUHv+NLB5HjdgeS45wHU+OsB2njyAem48MH/3//fxorTAfEKhwHcSo7B28qkQegKr4HDSvaB0cr2AddK7IHMSuGBxorTAf/f/9/PsN0By/DZAcWw3IHGcOOBwnDsgcOw70HH8POBxjD4Qcew+sHJcPpB0zD2Adew88HbsPCB4fDnweFw5kHXsOEBz7DdAf/f/9/CMMQCObCCQjVwh4IysImCMnCLQjTwjUI9sIsCBHDHAgIwxAI/3//f8TCRgjBwjsIi8I+CJPCSgjEwkYI/3//f2vCVAhlwk4IXsJQCDvCUwgvwmoIK8JuCEXCfAhOwnUIa8JUCP9//3/BwZYItcGMCJTBngiZwaYIqcGwCMDBrgjBwZYI/3//f+Dg5QgI4cAIZeHLCInhtAjd4XYIHOJJCD3iSgh44jYIceIZCLviFQgG4+wH+uLVB7jiyAd14sMHMOLLB6Dhwgfj4fkHu+ETCHrhGghY4TcIQOFwCAfhbAiq4IcIjOCcCArgqwjn378IDeDYCKrf3Qhj36kIOd+nCCvfjwj53oQIz96OCAPfrQgZ39EIRt/nCHnf+gjF3wQJ3d8PCTPgCAmC4AcJ4ODlCP9//3+24UgJnuFDCYXhfQlf4ZkJdeHZCZPh1Qm24YIJtuFICf9//39WL+cIKy+VCPYu6QjrLjQJJS+WCXYv4gmjL8QJki+HCVYv5wj/f/9/muFiCi3hUgom4XcKVeF/CpfhfAqa4WIK/3//f+zhYwrb4RwKyOEpCsrhXQqd4YUKneGQCuzhYwr/f/9/mDRXDaU0NQ1sNPgMQzQYDRA0AQ32M8YMtDPjDLUzEg3tM04NJTRCDU80bA2YNFcN/3//f4IN7w0+DcUNRg2yDUgNqg3iDIENsQyODZoMtg3JDLoN0Ay6Dd8M0w0nDdENgg3vDf9//39CCfMNeQnRDccJ1w0RCs8NDwq+DUUKyg04CqwNqAmkDakJtQ0vCcgNQgnzDf9//38QBu8O7AWgDvsFgQ7mBU4OmQV0DmcFfg7bBLEO6QTlDl4F3A7EBeYOEAbvDv9//3+ZAxkQ1QPSD8cDTg+ZA1QPcQMzD0sDTQ9HA8YPMAP/D2cD+g+ZAxkQ/3//fxI3gg7sNjIO/TYADsk2ug1JNosNmjWFDQs1Eg3INDkNxDSEDRY0bg2gMz4NKzM9DZAz8wxNM0kMDTMfDNwyRgz1MqAMtjK9DI0yAg3sMiANIDNfDYUzkw3OM9cNlTT1DQA14Q1oNZIOqzVjDj42xw53Nu4OtTZoD6Q22A/PNhgQOTcqEHA3nw9sN04PEDfpDhI3gg7/f/9/vAN3EJsDKhBuAz4QVgOCEGsDpxCrA80QvAN3EP9//383OEERfTgsEcQ4VhHaOOYQRjjLEO43ZxBRN6wQGzc/EKw2PRCeNqAQzzbtEDo38xBXN30RdTfLEeo3YxE3OEER/3//fyLnLxJq5yISx+ckEpXn+xFx5/UR8uYfEtnmQRL/5mASIucvEv9//3/b5y8Tq+ctEynnTBPM5nsT7+aEE3LnaxPY50ET2+cvE/9//3/Bz/MSj8/lEuvOExPMzjYTc85ZE2HOdRP6zYgT1M2+E9zN1RNFzr8Tg86wE+HOpRMCz4MTNM9UE5jPKhPBz/MS/3//fxPqzRPQ6XUTEuqXE1XqghMy6l8Ti+pDE7nqXBMc6z0T/er0EkPrBRNQ69ASb+uSEkXrOhIY6zYS1upJEuzqmxLQ6qcSXOpQEiDqVBJn6oMSB+qbEpvplRLZ6JgSyui2Egjp2RLd6PQSMekxE5jp0BPW6QkULeorFFvqJxRI6gwUE+rNE/9//38pzBwVicwkFWvMshTCzGIUmsxiFF7MkBQ5zL4UBszdFPTLCRX6yykVKcwcFf9//38dONMTgTgiE+43QxOwN7ISEjhMEg84BhLDN0ISgTf1EW83SRJ6N6oSbjcWE4U3YROKN+cTTzdKFFg30hS1NwAVjTcvFbk3PRXUN/oU9jeaFPQ3OBQdONMT/3//f1n9ahSo/C8UGvw+FGv8phQ3/AwVv/xbFQv9iRVf/Y0Vyv1QFZT9CxWl/cMUWf1qFP9//3/1BLkVuQRoFVAEoBVCBMoV1QTrFfUEuRX/f/9/O8RQFtjDKhakw0MWlcNyFvDDlhYlxKUWaMSeFpLEfxY7xFAW/3//f9T+5xZp/nsWz/6JFjz/iBYi/zcWyP7dFS//1xWR/1YV1f9GFRMA1BQvAK0UqACaFJwAWhRpAD0UkQAJFDcA1ROx/9YTB/+6E9j+zhOW/p8TOv6qE/T9hBO+/ZgTUf4BFKv+FxQO/icU8f1PFFr+bhQj/qQUNv7mFMv+3BTZ/hYVlf5VFRz+ZxUE/oIVKP6vFQf+yhXR/ZsVy/37FZn9Lha9/ZYWC/7nFlv+3xbU/ucW/3//f1K/ZxcVv1cX075qF5e+hRf5vpYXSL+NF1K/Zxf/f/9/CeFIGOLgExi24BwYnOA6GKDgQRjH4F4Y8OBcGAnhSBj/f/9/AuB/GI3fSBhH30oYMd9lGHvfkxgE4JIYAuB/GP9//3/rvOoYKL3XGGe94Ri4vccYG766GBO+rxjHvZoYe72vGFW9whj9vLwY5bzFGOu86hj/f/9/vN6mGc7eehkC34kZPN9vGanfTRkc4C0ZJeD+GG7gBhm24OUYXeDFGMHf3RiJ3woZJt/VGJjeoRh13twY7t3SGEXeBBlR3lIZdN6uGbzephn/f/9/Vfr2GT76tRmv+nEZLfokGQ354Bi2+M4YM/jcGBz3/Bh+9ygZpPZZGVX3bBlR94oZf/ahGcP24hlb9/EZ9vetGY745BkM+ccZr/n9GVX69hn/f/9/XeI7Gu3hNhrU4Wca/+GfGlvirRqp4pEaquJmGp7iWBpd4jsa/3//f7C58BqluqQaq7tBGqO7Ahrmu+oZz7syGt68IxqivcYZP72aGZu8kBmYvC4ZcbwZGRO8HBnHuz8ZQrtcGSu7iBnGupgZVLqLGR66rhkzutMZvLm7Gem5jBmwuWIZT0ZhGc9FNRlNRT0Zp0UIGeNFtRgRRpoYHUZxGANGVhhIRWwYMUQhGNhDFRg/Q88XrkKSF4lCZBf6QakX9UBbF8hAgBdoQFUX4j9jF8I/IRdKP8AWTT+YFr8/ghayP/AVVT/sFSo/mRVUP20VpT47FYI+yBTtPbAUzz1KFD897RMaPTIU7zzEFLc8ohXoPC0WPD1oFkE9lxbcPa4Wjz4rFzs/khfvP+IXP0BvGMY/ZxiKPxQYjD6nFzo+IRg4Pf8XPjxYF5A8GxexOwAXFjv2Fh47PheCOk4XBzocF9U4LheMNxAXSDZNFsk0YRVmNVQVlzUWFfg1/xQ4NjIVpjYrFTc3vRQ6N2gU7DYEFOM2jRO2Nu0SIDZcEv41FxJ2NaIR7zQvEa809BAqNLkQ6zO4EKwz6BAmM58QFjN+EPAyhBDFMmIQpzJAEKoy+A93MuIPZTLQDz8ysw/9MaMP0TGID84xXA/DMVEP6zFBDyMyFQ95Mp8OkjJeDpMy6w1tMrQNEjKhDcMxeA1pMW8NXTGlDXAx8A1EMVkOjjFpDkoxvw4ZMdIODTG/DvAwtw7sMMoO0jDTDrcw4w7TMA8P6jAbD+EwLQ/7MGMP9DBzD7owfg+KMJkP/y98D7UvTQ9JLzIPfy9gD2ovhw+5L8oPhC//Dy0v2w+8LpYPfi5VDxwuUA/pLSIPHi7eDnAuzg5zLqEOwi6EDjIvyw6LL6QOzC+iDtwvbQ5OL1EOIC8bDr4u6Q2LLqMN9y5sDR4vCg1bL64Mny9hDJ0vFwxfL/wLdi/GC7EvpwuiL1YLiC8HC1Ev/goHL5EKti4OCloulwnQLTsJRS3mCNQs2wiXLK4IdSzPCDwsnQiwK2sIRytcCCQr8gftKuwH0yo1COoqWwhkKnwINSprCK8pFghcKbcHRilyB5MpCAfwKYYGSypIBogq+AW1Kj8FqCqPBFUqTQTiKQwEkCm5AxQpXAPwKJwDDCngA8EoGQRuKCcERShbBBIowwS5J/EEYyfvBHInPQUaJz0FEifPBNwmPQS7JuQDwiacAwMnmQMsJz4DPifnAnYnrgKyJ6IC5iduAv0nZQI4KCkCYijlAWgoogFdKHUBZyhSAW4oFwGSKPwAuSijALcogQBwKHsAESjFAJsnFAGPJ0cBVSeKAUgn3QEkJxMCLydcAhknhgLxJq0C4CbeAqsmFwN6JkYDaiYLA1cmQwNiJoEDfybhA3YmLASVJngEcyazBHsmIAVSJlQFMibMBSAmSgb0JZ0GsiVrBkElIwYJJSwGyyREBu4kwAbZJB0HiiSRB5YktQdcJMIHFSQTCPgjRwjzI3oI4COqCLYj5QhaI+gIYyO/CEMjiAgZI5wICiOKCO4ilQjHIp4IuSJ5CHUiegj6IWYI/yEaCMoh3wc6IZwHyiAmB38g5wYbIKYGGyB4BukfXwaPHzsGYR82BkIf6gVXH2gFXR8VBTIftgQyHwwE/h4HBNEeuwPvHpoDlB59A3IeOQNKHh0D6x16A70dBgSXHWsEdB2aBD4d+gQmHXcFFB22BbkcPwaQHAEHchyBB3Ic+gdfHFgIzRscCIcbKAgFG6EINBvFCBcb7AiiGkEJWBpbCTsaogntGe4JNRncCZMY2gkGGMwJSRfqCd0WAQpsFg4KQRaJChEWmgrEFYgKYBVYCuUUeQqAFMYKIBTjCt0TQQuTE8cLXhO3Cx4T2Av5ErELvhK2C9ISiQvJEnML6hInCxET0QpCE7oKUxOXCpcTbQqdE0QKkxMiCqATAQq9E+UJyhPECdkTqwnSE/QJ7RMpCgkUNAonFBQKKRTaCRMUnwkmFHgJOBR9CTwUYgmKFHIJ3BRvCRkVbAldFbAJqBXwCecVLgoEFlAKERZHCgcWHgr6FQsKCBa9CTUWeAlsFlQJthZHCfEWNQkeF/sIORfaCF0XzQhdF7cIOBd7CCgXXwj+Fj8I2Rb7B6sWAAiXFugHhxa2B5MWcweKFmcHXBZnBx0WQQcTFhEH/BX8Br4V/AaXFeMGlxW7BmcVnwYwFagG7RSHBr8UgQZ3FGYGYxQ6BmEUGAb9E+4FXRO/BQQTeAXYEnMFuhJ5BX8STwVAEjwF7BE3BdMRMQW9ERcFohEPBZMR9gRhEfgEQRHrBPwQ8ATiECoF5RBhBdUQfgXBEMgFpBDxBbkQ9gWuECQGuhA3BrYQYwapEI4GixCsBoMQ0wZQEPcGGhBLB/4PnQe5D+EHjA/yB0oPUQg+D5cIQw/SCAkPQQnbDmgJpQ59CYMOtgmJDswJbQ4AClAOFwopDmEK7A2yCrkN9gqHDfYKlw0tC5sNUAunDXgLpA2GC4gNXgtzDRILWA3eCkANzQofDe0K8gwaC6oMqQugDKALyQw2CwcN0gpSDTYKdw0ACpgNxwnxDVkJ3Q1HCeENBglVDq0IZw6YCIcONghxDiQIfw69B6QORQfKDi0HAQ8IBzsPlAZXDzgGjQ8IBhYQqQVNEHAFhBA2BaMQFAXUEPYE7BDXBOkQrgSwEJYE2hB6BPsQaAQPET8EPBEVBG0RFATMES4EOBI6BJESWQTCEl8E5hJyBB8TdQQ/E3cEbROGBKITkATRE7IE9xOyBPkTlwTwE10E8RMoBNsTBAS/E5gDjxMoA1ETqAL8EhYCphKmATASHgHMEc0ANxFpANoQHQBsEKT/VRBv/z8QWP/4DzD/4A8G/7oP//6sD7j+jA+Q/nkPTf5QDyz+Ig+x/SgPeP1oD1T9aw86/VAP/vxVD9/8Tw+v/HIPcfybDw78wA/4+9APy/vMD2j72A8Q+9wPdPruD0P60A/7+akPtvlpD3j5Dg9S+Z0OIfksDrb4Bg6k+MANXfiXDUb4jg3+974Ns/fRDXj30w1a9+QNX/fhDf320Q3P9ukNvfbaDZT2sA1w9l4NTvblDBj2uQzz9cIMyfXcDML10wyO9boMRfWuDPL0lAzF9FAMkvQ9DIT0EgxR9PYLHvS9C9bzTAtv8wYLM/O7CgXzUgre8h8K2fISCr3y1QnM8qQJufI3Cc3y+wjA8tEIxvJqCJ7yFQiO8tcHaPKpB2byfweK8l4HjPIyB7jyLgeq8iAHxfIhBwDzAQdD8yEHVfMeB6Lz3Qb/86sGVPSqBlT0YwbW9BgGIvXxBWv12wXM9cIFFfahBa/2ngUm95IFXfdrBYb3NwXZ9wMFUfjtBI/4nATx+JUEPvmMBH35mgTV+bwEMPrCBFv64gS1+voE3vozBSD7VAVM+14FlvtZBc/7OwXz+yAFL/wIBWv8DQWA/CwFqPwNBQj9+QRL/ccEi/3QBJ79wgS9/acECP5VBHL+7wPX/q0DKv9wA5H/cwOy/4kD0v+hAxsAtQNlAKIDdADFA+QA0wMzAa0DdQF/A4YBawOzAVEDwgFSA90B6gK5AcQCvwGeAqgBTgKqARgC6QH3ATECsQFzAmUBcgINAXICuwBmAmoAUQLN/xYClv/0ATz/1wHi/vQBtf7yAW/+BgIv/gUCuf3zAXP91wEQ/bIB/fy0AeL8tAF7/OMBIfwvAsv7ZgKI+6cCbfuuAiX71gLx+gwD4PowA9P6egOn+rUDgfrdA2f66gNO+v4DQ/oqBDT6QAQX+lAE4fl6BLf5gQSh+Z0EofmsBIP5wQR8+dcEbPkjBXn5UAVP+Z0FHvnBBUr51AV6+RoGkvlOBon5gwal+bUGsfkTB6b5dgea+acHpPnZB4r5CQhW+TQIWvleCF/5jQiF+agIpvncCJ/5/gjC+UQJ+vmECRv6lAk2+s4JOPoEClz6QQqe+mYK3vrMChL79Apv+/8KvvtDC/D7XgtE/LELKvwuDFH8hAxe/LkMnvz8DAL9Kg1N/VMNkP27Da/9+A35/fgNNf7NDZT+1A38/r4NJ/+9DYf/9A3z/wUOMgAuDpMATQ48AV4O4gFmDhQCWA5yAn8O3QKADgYDaQ5KA28OtwOXDv0Diw76A1gOTwR9DlYEag4kBDkOIwQLDkYE8g05BJsN9wNpDQoEMw0+BDENVwQBDX0E8gzyBM8MHAXYDHAFxwz0BZsMIwZCDH0GLgwKBwQMdQfTC6YH7QvVBxsMvgdnDN0HmAwlCMcMagjUDPEIwAwUCZMMOQmTDFkJggy8CXYM1QlVDFkKVwy6CjwMHQsfDEsLDwyYCy8MwQtLDBoMVAxhDEcMfAwVDJMMNgzjDB4MMQ0ZDGMNMgx/DVMMeQ1ZDJMNhwynDdMMtg3sDLkN7QzcDT8NDg6FDRAOiQ0GDtUNHw7+DfoNLA4gDlEO4w1IDo8NYA5LDSYOswwbDmIMUA72C1QO3wsqDpoLHg45C1QOzApSDpEKtQ5ICu0OeAo7DzkKag+oCsoPQgvOD2wLGhArDA0QowxOEBcNahC9DWwQaw4mEPsO/w9vDw4QxQ8FEDsQOhBKEGQQMRCoEPgPzRDAD9kQmw/4EBwPTBGqDnIRVA6sEZwOvRHvDhAStw44EksPYRJID3YS7g5mEp4OXhJcDj4S/g05EqgNExKuDdUR3w29EUUOwxExDp8RxA2OETwNVBEFDWkRGw2XEa0MtRG/DMgRHw3pEQINABJmDBkSXww/EgMMMhLeC/sRkAuxEZMLmBFiC4IRRAuLESgLExH0CukQ0AqiEPAKaRD7CkIQUwsiEEELChDKCgQQnwrlD0wKrw8sCt4PLgryD/EJ9Q+8Cf8PRAnlD4kJrA9WCZwPHgmcD+oI0A/XCLoP7Qh+Dx8JTw/5CDkPMQkLD2IJ7g5kCbUOBwnQDiUJnQ7mCJIOCwk6DskIOQ53CGUOUgi0DkAI9w4ZCCUP5gdeD98Hew/OB4EPzAeXD5UHuQ+MB+kPlActEKIHTBCRB1wQfAdkEGAHhBA1B5gQ1wa9EJ0G4RBBBv8Q7gVIEQIGUBHUBXoR0gWcEZIFqxFzBYARVgWiEVgFxBFbBcYRcgXPESIF3hHRBLoR1gSJEcoEbBHrBDkRSQUHEXsFtBDqBWQQOAZkEFEGThA1BjoQjwYWENgG+A8uB8QPOAexDyUHjQ/uBrwPlwbMD20GjA+1BmcPqQYyD38GLA9KBtcOIAbPDiEG7g41BiMPSwY4DyQGcg8FBqUP3AWxD74F3Q9+Be8PUwUXEAkFHRC7BEsQXwSMEBsExRD8AygRygM0EXkDVRFLA0cREQMZEegCERGNAtkQyAH0EDYB0xArAZcQMAFdENEAGxBRAAUQSADkDwsArA/k/1sPCwAiD9H/9Q68/7QOcP+gDin/Uw6r/lIOS/5UDgz+MA7m/QsOtf0TDpD9NQ50/W4OF/1+Du78ZA66/HIOhvxnDpX8tQ6M/PMOX/z8Dkf8Ig9P/GMPd/yID378sA+T/OwPkfwWEH38OhB5/FwQfvyjEFX8zxDi/BcRXP0FEeP9BRFN/vQQoP76EEL/9hB2/zIRif/5ESH/YhLY/pUSP/68EjX+BBO2/hoTXv8AEz7/chOd/0cThgCVE6QA5xP7APsTSwEPFH8BKhTXAb0UYALnFLMC5BTGAvkUGgP/FCwD6RRwAxoVWQNAFVUDeBUsA7AVKQMWFjoDMRZWA08WrgNVFtIDcRYiBI0WHwRaFgEEORYNBB0WQwQOFisE6BUNBPMVxQOrFeADehXiA1QVRwQ8FUYEGRWsBCwV5ARHFVUFIBWEBQAVyAUdFWQGSxXiBm0VRgdcFU4HRBWuB0MVxQdvFU8IjxU5COMVPQguFm4IbRbMCI8WHAlFFmwJRxZ/CZMWiwnOFmYJwhYnCeUWHgkfF5wJOxcaCkkXhwo5F+4KPBdgC3MX9wqiF0IKmheSCXYX7whhF7UIlxdUCLgXaggaGDoIdRhqCK8YxAjuGKkJWhnsCW8Z4gmZGVYJyRmqCKwZSQhnGVkIKRm6B9kY+QaDGLAG9hf3BrAXVwd4F/sGBxeTBvAWbQZIFjQG6hW7BfQVggWlFQ4FoBXuBP8VmwRwFk8E/hYMBDsXRgPHFsECsBY2AuMWEwJOF/MBNRhPAnYYVwPJGB0EMRnUBLwZxAV9GmwGyBp+B0YbWghyG/4IbBuXCb8bTQq7GwALzxs5DIUbuAtrGyYMLBuNDE8bMQ0SG0MO+hq9D4kaChBaGhEQFxqiD+MZ/g7IGUANFBr2DAcamQ2+GaYNKRknDgsZdQ7xGIIOIRlEDk4Zhg5yGXcPNBnMD0wZiA+WGXEQ+BnOEPIZKxHPGWURFBoSEU8aQxGLGvkQyRoREqkaShJxGswRZRrMES0aGxILGrUSIBrOEmAanxOQGvwU5hpHFeEa5RSkGmEVmhqoFbwaZBa/GvgW6BpqF6wa3BfuGnMXKBunF0kbzhgrG1kZCxvDGpkaBhvOGqAaAhueGhgbJRohG0YaURsQGp8bDhq/G8YaGRwHG3QcUhuIHFscbhxvHDYcERzlG08cxRtvHH8bWBz2GsccuRqcHHYa2BvoGUoc2RlyHP0Z4BwXGvscSBpRHXgaFx2xGkYd8xrYHPsawBwzGxAdlxuOHOkbQR0sHCodcxxcHXYckB0+HGkd3hvUHcsbph0THE4eOxwdH0Ac1h8HHH0fWhxzH8UcISDZHBIh1RzqIeIcmSEWHQ0iWB1/IlodQiOMHUokmR1sJLUdciW+HcQlqB2kJt0dXCfbHXgnBh7XJzEewyhaHm8pOR7nKCEeySkRHuQp4B0/KvgdZCv3HUUsxh2VLKEdfSxtHQ4sTx0HKxgdvCr6HDgr7BzMK9McJizmHFksphyFLL8cJS3PHGYuvxx+LpAcIDCBHCYwzhz6MLwcmjG9HDsyiBxpMkgcLjIeHKsyzxtJM6cbqTMQHEo04xv0NP4btjXfG/81+xujNu0bWzZKHN82dRxmOjQcuzr5G8E7rBtVPb8bHD6vG28+hRtjPjwb3j4gG2Q/NBsVQDcb0kAjG5BBLhs+QtUaukL1GmlCNRuVQmIb1ENGG6RETBvERRwbsLnwGv9//38vEyAQYhPZD5ET1Q+vE7oPXROyD0sTZA87E0EPFhMqDxgT+A44E64OlxOZDtwTZw5qFFYOBxVwDhAViA7+FM8ODBU3D74UWQ/YFJ4PlhSjD6wU+A8KFd8PYhX/DxkVOxD8FHQQrBRbEKEUERCCFFIQfRRrEJUUlBCCFLcQDhTZEOETMxGqE0wRpxNtEQgUYxEMFK0RYRS9EbgUrhHKFA8SuBRNElQUSBL/E2ESjBM1Ei4TIBIBE+URoBLUETwSbRGXEg4RjRLLEPoSVRAvEyAQ/3//f6Pa/xpl2twa3tn6Go3Z7xoE2RwbXNk7G6LZZhsM2kobSNo4G2baJRuj2v8a/3//f7C58BtQRqsb4kWmG9FFxhuwufAb/3//f7C58Bu9ufQbErr0G6K61xuauskbM7qxG7C5qxuwufAb/3//f6HcJhuh3L8aJ90OG57dzhqA3YMa4d1AGkneiBqS3t4amN5MGybfRRu63zYbQOAEG0bg0xr8350aQuBoGjXgNxpx3/EZ5t7iGX/eABph3s4ZAd55GeTdThlw3QoZ4dwDGZLc2RiL3JgYF9yMGJzbOhgw28oXCdt7FwTbBxeX2/YWxNuZFvLbTRZ+3GEWON01FpzdDxbk3eAVYd7EFcvemhVw35UV3d+LFczfNBXr39AUNOBgFMngARQW4SEUTOGIFBjhJhXR4FsVceGKFeLh0BUa4hUWEuJYFs7hrRZU4fkWyuFhF5/hvBd94VgYw+FvGG7iVBjV4koYKONkGIXjQxgA5AkYH+TiF9Hk2hfO5IYX7+QIF0vl+BaT5b0WJOb1FoPmYxfG5pIXE+c4F5bnuRYE6EEW3OcCFmHoyhW76JAVWul3FZvpVxXC6QIVEOr1FDjqzxRA6l8U9+k5FK/pFhQK6fMTjeigE+TnkBMO56UTeOamExDmnxO85VcTPeUrE63kphI55EoSjuRbEi/l3hIB5jETl+Y7E+/mChOQ5scSsOZbEtHmEBJT594R+OfsEVzoXRJj6BQSpOjwESjorhFL53MR5+ZLEXjmAxEs5goRKOZfEdbmsRE15q4RxuWiEdflgRFt5VERBuUuEZzkEBFj5M8QV+S+EFXkiRB35FUQoORSEJbkdxCz5GAQrOREEGjkNBA45DYQ7uMkEMPjHxCI4xoQNeP9D8jjEBDm4/0PWePfDxrj3w8d4+sP/uLPDxzjyw8G44MPveI2D7biUA+g4lUPf+JuD5TiOA+s4iYPruIAD47i2g5W4ooOTeKODmzi0g454vgOLeJLDxriIA8v4uAO8OHvDjLi0A424nEOU+JqDl3iRw5r4uMNLOKZDcThew2D4UENUeE6DR7hFQ0Q4fQMouCzDGnggww64EgMK+ABDD3gvAte4GYLi+AfC4vg9Aq64IAKt+A9CrPgFgqa4NkJfODMCUvg2Ak74AQKFeAbCuDfcQqx370Kot/lCrffJwub314LTd+yCybfwQvB3pQLr96ZC3/exwtA3uALz93TC3bd3wsq3dgL/9zKCxPdrQsR3YULJt1xCxPdZAvu3HMLydxgC4DcYws13JgL3tuLC5bbogtX25sLA9uEC6jaOgtF2g8LDtrfCvfZsgr22W0K+9k9Cg7aGwoO2hsKDtobCufZwwnW2XsJztn1CMXZxAjW2Y4I9dldCAnaEAhL2sUHY9qMB4raWwf02kAHHdsWB3XbMgfB2z0HDNxPB0vcYAeL3IgHo9zDB6vcFwi83DQIAN1OCGrdZQjC3WII/91qCBfeVQgT3iUI3t3qB8bdrQfY3ZsHyd1wB7DdIgeX3TwHgt06B4LdKweV3SsHlN0QB4Pd5AaM3dUGgt2xBojdqAZ93XUGad1bBlfdVwZD3TUGY90jBmzdMQaK3SUGlN0hBqrdMgbG3TQG0N0sBt/dMQYO3igGPN4qBlzeNQZo3kEGiN47Bp/eNQa63jcGzt5ABvveMgYL3y8GKt8dBkffBgZr3/cFhd/cBX3f0gV337wFgt+XBWvfdQVg300FXd8hBWLfBwVl39oEVd/QBEzfpQRT34sEP99xBEPfVgRS30YEbN8QBJLf5wPB370D5d+ZA+PfhAML4H8DFOCHAzDgbwNh4HYDjOCPA8jgowPr4MEDIuG7Ax7hsgNW4a4Dg+GdA6PhfwPJ4WMD/OFgA0jipgNx4rADcuLRA4TiJgS94lQE/OJWBATjawRT42MEoeOVBMjjrAT549wEHOTWBDbkuwQj5JoEIOSCBOXjdgQG5EkEBeQVBNnj2wP+44sDKuSSA0Dk2gMh5P0DHORJBJjkcgSL5KEEruTABNLkegQY5XgEWeVBBF3lIAS25R8EIeYpBFrm/AOn5vAD3+YPBODmKARc5y4E1OcwBH/nEgSh5+MD8efbAz3oqgNN6FoDgehcA6joRQPq6CADKOnfAirpqwJQ6akChul4Aq3pVQIl6kECMOpTAoHqWwLs6kACDus1AljrHQLC68kB0uugAfTrpAEN7G0BRey+AHvsrgB97GkAMuwWAFHs+P8C7en/Bu2E/1Ltxv/P7aL/de5l/6buKv+W7vP+Cu8S/83v3f5i8OH+9vCO/nbxHv7D8QH+GPL9/Tzy3v1e8l79b/Ii/UfyfPwU8jv8h/Gw+0jxP/v+8Oj65fDm+snwnfrQ8OH5tPBH+anwBfmK8N74ePBY+BLw1vcB8G73sO9D95nvB/cs7wf3j+7h9knutPbZ7Zf2Y+1H9g/t5PUA7Zr1EO1i9f7s/fTn7M30oeyW9DLs5fPa65bzlutn82nrCPMn68/y++qQ8ovqWfJB6m3yCupi8q7pjfJq6YryLenB8ibpjfKm6TfymOny8dbpx/HR6ZbxcekW8d3o4PAU6MvwpufV8LznmvCn50/wuecc8H3n+e8X5+vvt+YQ8JDm9u+e5pLv4uZ07xnnlO8252Dv2uZB74rmA+975p7uY+Zo7gXmaO635TXumuXq7fzloe1c5oztOeYz7cPl+uyC5YXsJ+Vd7P7kL+we5cfrYeWN6zflkuve5JPrruR661TkVutD5PnqGeT26qjjF+s2413rueKW65ri1eu24hDshOJS7Hfi/eyi4l3tC+Oq7XPix+3T4iDu9eLG7mTjo+6Y43LvVeOM7zbjD+/34h3vFuOs7zjjZvBm46rwSuMM8UHjfPFr44DxqeMh8u7jwfIY5FbzAeTs8x/kPvQT5Lr0TuQ09WDk9fWA5MX2n+Sl95jkSPiD5NX4HuQP+RbkOPlP45z5nOIJ+k/iR/om4pr6NuK3+uHhOvt/4fL7IOG5/Pfg5/zY4DH9iuBy/UPgmv1j4Mf9M+Am/lLgbP6i4Kz+1+D2/sHgIv+b4PP+X+Af/3PgPP9j4Jb/heCl/5jg5P++4CQAt+BNAO7gYgAy4YoAJeGpAErhsQBG4eMAXeEHAY/hDgG54UwB3+GBAbrhmQHN4dMBt+EuAszhSAK84Z0ClOHSAnLh7wJd4SUDduFAA1zhRwNK4WgDGOGEA+zgfQPY4FsDsOBBA5rgPgOQ4CkDv+DzAqTg5gKW4NcCZ+DSAlbgDgNJ4P0CKOADAxTgKwPr3zID0d89A6bfPQOj3ycDmN82A2HfTQNN32IDWd9zA1XfiQM536EDEt+1A+/ewgPp3t8Dzt7xA9Xe1APB3rwDqt7XA4re4QN83vYDfd4UBIreNARu3kIEhd5VBGLedAQz3p0EHt6+BPPd3gTB3QsFzN0bBd3dCwXk3RIF090yBbXdOwWq3SMFcN0kBUzdLgUi3UIF69xIBc7cXgWb3G8FXdxxBS/chQX5264FiNsaBlTbOgYD21QGy9pNBnvaJwZI2h0GAto4BrfZSwZZ2XkGDtmHBp3YtQZJ2OUGMNgAB/jXBgeS1yUHaNdTB/3WjAfL1ssHs9b7B9TWBQjK1iII4dY8COHWXgjA1osIt9azCJXW5Qg91kkJ2NWXCajV1QlS1f4JQNUXCk/VVAoc1WwK4dScCsjU4gqS1OoKWNQfCynUUAsl1G8L79O6C8vTBwzN0y0MhdNVDGPTUAwq02wMGtNDDCvTEww108gLV9OfC6HTWguy00MLwdM8C87TGQvg0xsL9NPaChLUwQoo1J0KZtRqCofUDQql1OEJwdSzCcbUfgn31HsJH9VNCUPVIAlB1Q8JF9XqCAXV6gjq1CcJqdRgCWHUkQku1KoJMdTzCSLUKQry00gKrtN1CqDTaAqH04IKStOaCg7T1AoW09wKP9PWCmTT/Apo0ykLG9NwC+DSjAu70soLltIMDGjSXAw/0rUML9LpDO7RIg2/0S4NtNFLDXzRUA1Y0WsN+9B1DeLQhQ3W0LwNdNAgDiHQqw4l0MIO+c/jDqvPNw+ez4kPaM+/D37PEhB7z2gQW8+1EILPExGaz8gRiM9OEmjPpBJLz9ISV8/mEujPxBId0GYSNtCAEibQ0hIE0CQT9s8kEzXPhxPtzrITOM7bEwHONBQPznEUj82cFH7N7BQFzTUVAs1oFcvMjhVzzK4VV8wFFtbLVhagy7QWQMu7FqHKvRYsytoWXclCF/7IVRdPyHgXxMdwF//GnheJxskXGcazFy7Gbhf3xWcXg8VTFyvFMRe9xBwXrsRWF9vEuRdFxdcXKsXwF6vEuRdmxHYX1sMvFx/E/hbBw7cWVcONFvHCbhbYwkIWPMIOFh3C3xWowbUVY8G8FQbBoBWgwH4VTcBdFaG/QBWSv1EV/7+AFWHAnxXLwNYVSMHhFXnBChYEwkYWGsJaFmTCfRZ1wskWqMIEFzXC5hYUwvcW3sHSFp3BBReCweEWXcETF/jA6xa7wOsWs8AnF8XASxeEwG8XAsBcF66/ixdpv6MXab/bFxy/BhhDv0AYlL93GLi/qxgJwLIYTcCiGJ7A0hjmwMoYM8HpGCDBFhnowCgZMsFPGfXAThmLwDgZbMAiGR3AOBmQvy0Z/r5FGdO+bRlVvqcZ4b7RGcG/AhoTwAIaBcDQGdjA1BmHwBEaDMA4GsW/ahplv5Qa3L60GhS/6BrFv+saQ8AZG1vAShvBwHkbI8GFG+DBsRs8wqob1sLgG23Dyxu2w54b4sOxG4vEqxuFxJQbHsWDG4TFjRtXxm0bF8dkG2THVxvpx2cbgchJG+3IOxuoySMbRsrzGq7K6hoFyxQbfsszGxPMJxupzFIbTc1rG5HNQhvczVkb8s2IGzfOfhvhziQbZc9oG3PPHBvuzywbFNBKG43QRBsm0RobENL1GpnS5Br70usagtO4GvbShhqq03EauNR9Gg3Vjhp41VIa5dWFGn/Vrxq/1dEaOdbWGonW4Bra1sgaPteSGq7Xmhpf2G0a+th9GozZehqA2bga2dnKGnTaqBpz2kkas9qZGgPblhox2/saxdo4G1HaYRtZ2s8bz9oYHFPbCBy429wbQNxrG+fbOhuh3CYb/3//f2fTkBw102EcFNR/HJ/UTRwQ1YAca9VfHL3V/Rvv1SYcqNWNHADWnBxk1owc1NZjHBPXAhwy17sb2deKG47YWxuD2C8b39cmGx/YABv919saSNfrGpzWBhso1gAbbNXeGkPUzRq908YahtP1Gv7SEBul0gUbKtJUG2zSXxsH03AblNNrGxbUfRtV05Qbf9KMG/HRjhu90bMbpdLbGwvS2Rtc0fQbsNE/HPXRZxwB06McZ9OQHP9//38u164c1tZsHDrWshxc1sAc4tbEHC7Xrhz/f/9/LuKOHDficxzM4XYcYeF4HPPgahzX4HAcaOClHG3gyRyd4NAcguHFHC7ijhz/f/9/MN6UHH/eVRzb3qYc2N/PHITgaBx14CYcO+FDHJrhaxx34jgcAeMJHA7j3RvI4/QbMOS0GyHljBt45WQb1+UHGx/l2BoL5pcaquaBGjrnJRrX5x4auOfYGQjnZBmN5o8Z8OXvGW/l4hli5akZy+VvGVPmQRl85iYZvebDGJvmexgd5pcYIuXnGK/lkBgX5lQYJ+YxGBjlWRhC5JMYyOPEGOvj4BhW4xMZxOJEGcbiJxml4RcZUeE5GZLhgxlO4oUZHOOSGfvitRkd4+cZn+NIGoPjdRpd45caxOLHGvnh6Ro54gMbz+FBG3fhRxso4Wkb8+BLGz3gPhvS3lUb/t1yG1zdgRsJ3aQbcd3SG+Pc0hvE3DgcEN2RHHfduhx53tQcMN6UHP9//3/M2NgcRNnDHPbZ0BwQ2rMcs9mDHEraWBw42v4blNnXGzTZ4Bvv2AYc9tdTHPjXcxzE2GccVtioHMzY2Bz/f/9/GDiZHIE3mRy0NqQcojapHAE30Rx+N9ocDDizHBg4mRz/f/9/mNttHC3bIhy72iYcfdp+HH7asByy2tocFtv1HObb8hyl3NocENyBHJjbbRz/f/9/8tDkG+vPshu2z94bz84THPHOMxw/z4Ycls/IHDTPBR2G0BUdFdEAHRTS+xx10t4c4dKzHGPSmhxu0VQc8tAOHPLQ5Bv/f/9/4TpUHW46LR3OOTYdFDldHSw5fh3mOW8d4TpUHf9//39v20odONsjHafaKx0u2kUdY9pyHfPajR1K22odb9tKHf9//3+tOIQdXjg6He42PR1INiUdgjVmHbc1qx07Nr4dQze5Ha04hB3/f/9/htn4HdLZyh3W2ZYdqNlMHQPZQh2Y2FIdmtiMHfbXhB3v19IdW9jPHfLY8R1+2esdhtn4Hf9//3+71cQd4tWhHTvWsR2k1q0dtdZ8HXnWTB0m1T0dKtQSHZLTDx2F0zAdVdRcHZHSUB0F0mIdjdLEHezS4B0F1L4dt9SDHWXVex3W1NsdMtX/HZnV9B271cQd/3//f3kWoBs+Fpcb+BSkG90U0RsoFOsbGhQiHIAUNxx8FG4cQxXDHOcUzxzWFScduxVUHZsWiR3lF8kdMhncHd0ZAR6gGg4e5RrmHaIaxx1AGZYdDhhmHdgWBx1DFqUcphVFHLoV8ht5FqAb/3//fwTbHh5z2/4dONz+HY7c3R133Lcd6tyhHSndiR2w3YUdQt58HeHekh2t35odT+CTHbrgbh3R4EQdkuAqHf3fFB193yAdXt4RHZHdDx3v3Bwd5ts8HcPbcx2326QdU9vQHYTa3B0Q2vsdNdokHgTbHh7/f/9/nNJVHo7SCB5B0uUd5NHgHSrRtR2K0KYdAtC8HazQBh550UceE9JGHpzSVR7/f/9/WNtIHivbRR5v2kweVNpnHh7bZh5k21MeWNtIHv9//3/11FoeO9Q9HqfTXR73030eitSHHhfVeB711Foe/3//f6gJaR7JCEEeGQhYHl0IcR4hCJEe8AimHhgJgB6oCWke/3//fyrVtB6w1KEeCtShHgzUrx5y1M0eqNTIHirVtB7/f/9/kdp+Hv3ZaR6s2YAegdmmHnnZzx762cseNdrFHqzaoh6R2n4e/3//f+rYmR4R2W8ebth6HsnXmh7q1p4eS9e8HtLW1B7L1voej9fsHp7YyB7q2Jke/3//fwwplx7YJnAejifzHuEn/x4sKPgeKSm/Hgwplx7/f/9/IQciH2oI2B5vB7AeNwdnHuAGVB6wBgEeNwb9HWAFOh67BV4eJQV6HmIEzx4VBB0fJQVBH1wFHh/qBR8fEAZCH6MGRR8hByIf/3//f/EJaR+1CkYfIQoQH/4IBB/YBxUfxgcwHzYHMh/JBmAf/gd8H48IZB/0CIIf8QlpH/9//3/6E3cfcxNqHxkTYh8LE1IflxJBHyoSWR9jEngfhRF7H0gSjR/gEo4f9BJzHy4Tix+ME5wfIBSGH/oTdx//f/9/CifQHjAmxB4ZJeAecyQHHyYkTh+eI2IfoiSnH3olvR88JosfIycqHwon0B7/f/9/At4eH3re/h7x3eAeOd2VHofcjh6425oeTdvDHk7b5x6d2wIf59oBH3jaIh852lAff9p8H8Tamx8q26If/tq5H+fbvh9n3IgfD91zH7PdYB8C3h4f/3//fz7ldyBJ5m8gIOdiINfnRyDT5ywg3+YBIO3l7R+S5dYfbObXH4Dlmh/d5H4fMuQsH2TjGx8k4wcf9eH8Hn/i8B464t4ejeKtHi7iih6T4W4eZOFHHtjgKR7m4BIekeEWHpPh/h2I4MIdg9/dHV3ezh3I3dodC93fHf7cDx633SYeht1uHsPddR7O3koeRt6KHqTdnR713cQept7cHsLe/x413iYfC95ZHxzfVR9r30ofB+BuHybfeh/I3XQfF92WH8Tcvh9P3NsfOdz+H87cECBD3RQgB94kIJreSSAW30Qggt8oIM7fXiBS4G4gBeF5IDfifSBs4nIgjeODIGXkfSA+5Xcg/3//f2r1oCDb91EgI/cqIKT1JiCK8xwgvPMKIB71FSBL9vMfDvcRIGH37R/z9rMf8vfYH9f5/x8D++wfO/vBH6T5eh9r+WMfK/hSHxP5TR+e+AQfTvjDHlH4VB7J+BIeLPgOHoj37x1B+LodWPhlHe33XB1v+AYdkff+HAT41hzk97IcV/ejHMv2oxxJ918cSvcyHIT2XBxR9kEc2PYoHFv36xuB95obzvaHG4H2rhsG9ucbKPajG7T1bxu79mobRfdlGzn2Dhsp9b8aBfScGpbznBov83YapPIMGs3xxhmI8cIZA/GpGXPwkhkd8FQZHPAOGenvzBhG73wYbu8uGEHv2xcO73oXge50F+7txRcm7cYXxez9F4LsXhjV69sYouscGZTrdhkK69IZLuscGuvqPxpO67Qa5OvZGgzsAxsh7FEbrustG3jrHxse6xAbpOoxG53qdRvE6qobIeusG+3rkRtB69Ab5+rzG4Tq5Rsx6v4boOpbHGPqgBwU6sUcm+kvHRzpVh0d6YAdEei6HT3nwh0x5r4dPuW2Hcnk1h0c5BUeIuU0HuzlOh5A5FQeXuN8Hmzjox7n5NMeVeYEH3zmKB9u5UwfxeV0Hx/nuR+w58Qfh+fxH3ToCyCn6Rsg2uocIEjr/R9R7DQgQO0OIMztByCc7uYfru0cILztRyAL74MgavB+IOrwoyBL8q0gavWgIP9//38="),e=Uint8Array.from(n,s=>s.charCodeAt(0)),t=new Int16Array(e.buffer),i=[[]];for(let s=0;s+1<t.length;s+=2){let r=t[s]??0;r===Dx?i.push([]):i.at(-1)?.push([r/100,(t[s+1]??0)/100])}return i.filter(s=>s.length>3)}function Tp(n,e){let t=document.createElement("canvas");t.width=n,t.height=e;let i=t.getContext("2d");if(!i)return t;i.fillStyle=Dn.ocean,i.fillRect(0,0,n,e),Ox(i,n,e),i.fillStyle=Dn.land,i.strokeStyle=Dn.coast,i.lineWidth=1.2;for(let s of Mh())Nx(i,s,n,e);return t}function Nx(n,e,t,i){let s=Fx(Ux(e));for(let r of[-360,0,360]){n.beginPath();for(let[o,a]of s)n.lineTo((o+r+180)/360*t,(90-a)/180*i);n.closePath(),n.fill(),n.stroke()}}function Ux(n){let e=n[0]?.[0]??0;return n.map(([t,i])=>(e=t-360*Math.round((t-e)/360),[e,i]))}function Fx(n){let[e,t]=[n[0],n.at(-1)];return!e||!t||Math.abs(t[0]-e[0])<180?n:[...n,[t[0],-90],[e[0],-90]]}function Ox(n,e,t){n.strokeStyle=Dn.graticule,n.lineWidth=1,n.beginPath();for(let i=0;i<=12;i++)n.moveTo(i/12*e,0),n.lineTo(i/12*e,t),n.moveTo(0,i/6*t),n.lineTo(e,i/6*t);n.stroke()}function Ep(){let n=document.getElementById("greenzone-document")?.textContent??"{}";return JSON.parse(n)}function gs(n){let e=atob(n.base64),t=new Uint8Array(e.length);for(let s=0;s<t.length;s++)t[s]=e.charCodeAt(s);let i=kx(n.kind,t.buffer);return Float32Array.from(i,s=>s*n.scale)}function kx(n,e){return n==="int16"?new Int16Array(e):n==="uint8"?new Uint8Array(e):new Float32Array(e)}var Vs=63781363e-1;function Ap(n){let[e=Vs,t=0,i=0]=n.asset_position_m??[];return{positions_m:gs(n.positions_m),kind:Uint8Array.from(gs(n.size_m),yl),path_m:gs(n.asset_path_m),asset_m:[e,t,i],asset:n.asset??"asset",earth_rotation_rad:n.earth_rotation_rad??0}}function Th(n){let e=document.createElement("canvas"),t=e.getContext("2d");n.hidden=!0;let i=[600,400],s=null,[r,o,a]=[0,.3,.36],l=()=>{s&&Gx(zx(t,i,r,o,a),s)};return{canvas:e,show(c){s=c,[r,o]=[Math.atan2(c.asset_m[1],c.asset_m[0])-.45,.3],l()},resize(c,u){i=[c,u],Bx(e,t,c,u),l()},turn(c,u){r+=c,o=Math.min(Math.max(o+u,-1.4),1.4),l()},zoom(c){a=Math.min(Math.max(a/c,.15),1.2),l()}}}function Bx(n,e,t,i){let s=Math.min(devicePixelRatio||1,2);n.width=t*s,n.height=i*s,n.style.width=`${t}px`,n.style.height=`${i}px`,e.setTransform(s,0,0,s,0,0)}function zx(n,[e,t],i,s,r){let[o,a,l,c]=[Math.cos(i),Math.sin(i),Math.cos(s),Math.sin(s)];return{context:n,width:e,height:t,radius_px:Math.min(e,t)*r,east:[-a,o,0],north:[-c*o,-c*a,l],towards:[l*o,l*a,c]}}function Gx(n,e){let{context:t,width:i,height:s,radius_px:r}=n;t.fillStyle=Dn.background,t.fillRect(0,0,i,s),Cp(n,e,!1),t.fillStyle=Dn.ocean,t.beginPath(),t.arc(i/2,s/2,r,0,2*Math.PI),t.fill(),Vx(n,e.earth_rotation_rad),Cp(n,e,!0),Wx(n,e)}function vl(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function bl(n,e){let t=vl(e,n.east),i=vl(e,n.north),s=vl(e,n.towards)>0||t*t+i*i>1;return{x:n.width/2+t*n.radius_px,y:n.height/2-i*n.radius_px,front:s}}function wh(n,e){return[0,1,2].map(t=>(n[3*e+t]??0)/Vs)}function Cp(n,e,t){e.kind.forEach((i,s)=>{let r=bl(n,wh(e.positions_m,s));if(r.front!==t)return;n.context.fillStyle=Dn.sizes[i];let o=1.4+.7*i;n.context.fillRect(r.x-o/2,r.y-o/2,o,o)})}function Vx(n,e){n.context.strokeStyle=Dn.coast,n.context.lineWidth=1,n.context.beginPath();for(let t of Mh()){let i=!1;for(let[s,r]of t){let o=Hx(s,r,e),a=bl(n,o),l=vl(o,n.towards)>0;l&&i&&n.context.lineTo(a.x,a.y),l&&!i&&n.context.moveTo(a.x,a.y),i=l}}n.context.stroke()}function Hx(n,e,t){let i=n*Math.PI/180+t,s=e*Math.PI/180;return[Math.cos(s)*Math.cos(i),Math.cos(s)*Math.sin(i),Math.sin(s)]}function Wx(n,e){let{context:t}=n;t.strokeStyle=Dn.path,t.lineWidth=1.5,t.beginPath();for(let s=0;s<e.path_m.length/3;s++){let r=bl(n,wh(e.path_m,s));s>0&&r.front?t.lineTo(r.x,r.y):t.moveTo(r.x,r.y)}t.stroke();let i=bl(n,wh(Float32Array.from(e.asset_m),0));t.fillStyle=Dn.asset,t.fillRect(i.x-4,i.y-4,8,8),t.font="600 13px system-ui, sans-serif",t.fillText(e.asset,i.x+10,i.y-8)}var Qs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},er={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},am=0,sd=1,lm=2;var Ga=1,cm=2,To=3,tr=0,jn=1,ts=2,yr=0,Eo=1,rd=2,od=3,ad=4,um=5;var vr=100,hm=101,dm=102,fm=103,pm=104,mm=200,gm=201,_m=202,xm=203,ld=204,cd=205,ym=206,vm=207,bm=208,Sm=209,Mm=210,wm=211,Tm=212,Em=213,Am=214,Zl=0,Jl=1,Kl=2,co=3,jl=4,Ql=5,ec=6,tc=7,Dc=0,Cm=1,Rm=2,ns=0,ud=1,hd=2,dd=3,fd=4,pd=5,md=6,gd=7;var _d=300,br=301,Ao=302,Nc=303,Uc=304,nc=1e3,ji=1001,ic=1002,In=1003,Pm=1004;var Va=1005;var Nn=1006,Fc=1007;var Cs=1008;var ii=1009,xd=1010,yd=1011,Co=1012,Oc=1013,Ui=1014,Fi=1015,Oi=1016,kc=1017,Bc=1018,Sr=1020,vd=35902,bd=35899,Sd=1021,Md=1022,ki=1023,Ts=1026,Rs=1027,wd=1028,zc=1029,nr=1030,Gc=1031;var Vc=1033,Ha=33776,Wa=33777,Xa=33778,$a=33779,Hc=35840,Wc=35841,Xc=35842,$c=35843,qc=36196,Yc=37492,Zc=37496,Jc=37488,Kc=37489,qa=37490,jc=37491,Qc=37808,eu=37809,tu=37810,nu=37811,iu=37812,su=37813,ru=37814,ou=37815,au=37816,lu=37817,cu=37818,uu=37819,hu=37820,du=37821,fu=36492,pu=36494,mu=36495,gu=36283,_u=36284,Ya=36285,xu=36286;var fa=2300,sc=2301,ql=2302,Jh=2303,Kh=2400,jh=2401,Qh=2402;var Im=3200;var yu=0,Lm=1,Ps="",Zn="srgb",pa="srgb-linear",ma="linear",Pt="srgb";var Yl=7680;var Dm=519,Nm=512,Um=513,Fm=514,Td=515,Om=516,km=517,Ed=518,Ad=519,Cd=35044;var Rd="300 es",wi=2e3,uo=2001;function Xx(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function $x(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ga(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Bm(){let n=ga("canvas");return n.style.display="block",n}var Rp={},ho=null;function _a(...n){let e="THREE."+n.shift();ho?ho("log",e,...n):console.log(e,...n)}function zm(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Je(...n){n=zm(n);let e="THREE."+n.shift();if(ho)ho("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function et(...n){n=zm(n);let e="THREE."+n.shift();if(ho)ho("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function la(...n){let e=n.join(" ");e in Rp||(Rp[e]=!0,Je(...n))}function Gm(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var Vm={[Zl]:Zl,[Kl]:ec,[jl]:jl,[co]:Ql,[Jl]:Jl,[ec]:Kl,[tc]:tc,[Ql]:co},Ni=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},kn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Pp=1234567,ca=Math.PI/180,fo=180/Math.PI;function ir(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(kn[n&255]+kn[n>>8&255]+kn[n>>16&255]+kn[n>>24&255]+"-"+kn[e&255]+kn[e>>8&255]+"-"+kn[e>>16&15|64]+kn[e>>24&255]+"-"+kn[t&63|128]+kn[t>>8&255]+"-"+kn[t>>16&255]+kn[t>>24&255]+kn[i&255]+kn[i>>8&255]+kn[i>>16&255]+kn[i>>24&255]).toLowerCase()}function dt(n,e,t){return Math.max(e,Math.min(t,n))}function Pd(n,e){return(n%e+e)%e}function qx(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Yx(n,e,t){return n!==e?(t-n)/(e-n):0}function ua(n,e,t){return(1-t)*n+t*e}function Zx(n,e,t,i){return ua(n,e,1-Math.exp(-t*i))}function Jx(n,e=1){return e-Math.abs(Pd(n,e*2)-e)}function Kx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function jx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Qx(n,e){return n+Math.floor(Math.random()*(e-n+1))}function ey(n,e){return n+Math.random()*(e-n)}function ty(n){return n*(.5-Math.random())}function ny(n){n!==void 0&&(Pp=n);let e=Pp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function iy(n){return n*ca}function sy(n){return n*fo}function ry(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function oy(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Id(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function ay(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),u=o((e+i)/2),d=r((e-i)/2),h=o((e-i)/2),f=r((i-e)/2),g=o((i-e)/2);switch(s){case"XYX":n.set(a*u,l*d,l*h,a*c);break;case"YZY":n.set(l*h,a*u,l*d,a*c);break;case"ZXZ":n.set(l*d,l*h,a*u,a*c);break;case"XZX":n.set(a*u,l*g,l*f,a*c);break;case"YXY":n.set(l*f,a*u,l*g,a*c);break;case"ZYZ":n.set(l*g,l*f,a*u,a*c);break;default:Je("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function vu(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Ld(n,e){if(e.constructor===Float32Array)return n;let t=vu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Dd(n,e){if(e.constructor===Float32Array)return n;let t=vu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Nd={DEG2RAD:ca,RAD2DEG:fo,generateUUID:ir,clamp:dt,euclideanModulo:Pd,mapLinear:qx,inverseLerp:Yx,lerp:ua,damp:Zx,pingpong:Jx,smoothstep:Kx,smootherstep:jx,randInt:Qx,randFloat:ey,randFloatSpread:ty,seededRandom:ny,degToRad:iy,radToDeg:sy,isPowerOfTwo:ry,ceilPowerOfTwo:oy,floorPowerOfTwo:Id,setQuaternionFromProperEuler:ay,normalize:Dd,denormalize:Ld},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(dt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},pi=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],u=i[s+2],d=i[s+3],h=r[o+0],f=r[o+1],g=r[o+2],w=r[o+3];if(d!==w||l!==h||c!==f||u!==g){let m=l*h+c*f+u*g+d*w;m<0&&(h=-h,f=-f,g=-g,w=-w,m=-m);let p=1-a;if(m<.9995){let v=Math.acos(m),A=Math.sin(v);p=Math.sin(p*v)/A,a=Math.sin(a*v)/A,l=l*p+h*a,c=c*p+f*a,u=u*p+g*a,d=d*p+w*a}else{l=l*p+h*a,c=c*p+f*a,u=u*p+g*a,d=d*p+w*a;let v=1/Math.sqrt(l*l+c*c+u*u+d*d);l*=v,c*=v,u*=v,d*=v}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],u=i[s+3],d=r[o],h=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+u*d+l*f-c*h,e[t+1]=l*g+u*h+c*d-a*f,e[t+2]=c*g+u*f+a*h-l*d,e[t+3]=u*g-a*d-l*h-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),u=a(s/2),d=a(r/2),h=l(i/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=h*u*d+c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d-h*f*g;break;case"YXZ":this._x=h*u*d+c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d+h*f*g;break;case"ZXY":this._x=h*u*d-c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d-h*f*g;break;case"ZYX":this._x=h*u*d-c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d+h*f*g;break;case"YZX":this._x=h*u*d+c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d-h*f*g;break;case"XZY":this._x=h*u*d-c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d+h*f*g;break;default:Je("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],d=t[10],h=i+a+d;if(h>0){let f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>d){let f=2*Math.sqrt(1+i-a-d);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-i-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+d-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(dt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-i*c,this._z=r*u+o*c+i*l-s*a,this._w=o*u-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Ip.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Ip.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),u=2*(a*t-r*s),d=2*(r*i-o*t);return this.x=t+l*c+o*d-a*u,this.y=i+l*u+a*c-r*d,this.z=s+l*d+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this.z=dt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this.z=dt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Eh.copy(this).projectOnVector(e),this.sub(Eh)}reflect(e){return this.sub(Eh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(dt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Eh=new B,Ip=new pi,nt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],u=i[4],d=i[7],h=i[2],f=i[5],g=i[8],w=s[0],m=s[3],p=s[6],v=s[1],A=s[4],M=s[7],I=s[2],E=s[5],x=s[8];return r[0]=o*w+a*v+l*I,r[3]=o*m+a*A+l*E,r[6]=o*p+a*M+l*x,r[1]=c*w+u*v+d*I,r[4]=c*m+u*A+d*E,r[7]=c*p+u*M+d*x,r[2]=h*w+f*v+g*I,r[5]=h*m+f*A+g*E,r[8]=h*p+f*M+g*x,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-i*r*u+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=u*o-a*c,h=a*l-u*r,f=c*r-o*l,g=t*d+i*h+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let w=1/g;return e[0]=d*w,e[1]=(s*c-u*i)*w,e[2]=(a*i-s*o)*w,e[3]=h*w,e[4]=(u*t-s*l)*w,e[5]=(s*r-a*t)*w,e[6]=f*w,e[7]=(i*l-c*t)*w,e[8]=(o*t-i*r)*w,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return la("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Ah.makeScale(e,t)),this}rotate(e){return la("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Ah.makeRotation(-e)),this}translate(e,t){return la("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Ah.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Ah=new nt,Lp=new nt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Dp=new nt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function ly(){let n={enabled:!0,workingColorSpace:pa,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Pt&&(s.r=ws(s.r),s.g=ws(s.g),s.b=ws(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Pt&&(s.r=lo(s.r),s.g=lo(s.g),s.b=lo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ps?ma:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[pa]:{primaries:e,whitePoint:i,transfer:ma,toXYZ:Lp,fromXYZ:Dp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Zn},outputColorSpaceConfig:{drawingBufferColorSpace:Zn}},[Zn]:{primaries:e,whitePoint:i,transfer:Pt,toXYZ:Lp,fromXYZ:Dp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Zn}}}),n}var bt=ly();function ws(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function lo(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Xr,rc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Xr===void 0&&(Xr=ga("canvas")),Xr.width=e.width,Xr.height=e.height;let s=Xr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Xr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ga("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=ws(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(ws(t[i]/255)*255):t[i]=ws(t[i]);return{data:t,width:e.width,height:e.height}}else return Je("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},cy=0,po=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:cy++}),this.uuid=ir(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Ch(s[o].image)):r.push(Ch(s[o]))}else r=Ch(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Ch(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?rc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Je("Texture: Unable to serialize Texture."),{})}var uy=0,Rh=new B,Kn=class n extends Ni{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=ji,s=ji,r=Nn,o=Cs,a=ki,l=ii,c=n.DEFAULT_ANISOTROPY,u=Ps){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:uy++}),this.uuid=ir(),this.name="",this.source=new po(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new nt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Rh).x}get height(){return this.source.getSize(Rh).y}get depth(){return this.source.getSize(Rh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Je(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Je(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==_d)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case nc:e.x=e.x-Math.floor(e.x);break;case ji:e.x=e.x<0?0:1;break;case ic:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case nc:e.y=e.y-Math.floor(e.y);break;case ji:e.y=e.y<0?0:1;break;case ic:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Kn.DEFAULT_IMAGE=null;Kn.DEFAULT_MAPPING=_d;Kn.DEFAULT_ANISOTROPY=1;var Jt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],u=l[4],d=l[8],h=l[1],f=l[5],g=l[9],w=l[2],m=l[6],p=l[10];if(Math.abs(u-h)<.01&&Math.abs(d-w)<.01&&Math.abs(g-m)<.01){if(Math.abs(u+h)<.1&&Math.abs(d+w)<.1&&Math.abs(g+m)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,M=(f+1)/2,I=(p+1)/2,E=(u+h)/4,x=(d+w)/4,T=(g+m)/4;return A>M&&A>I?A<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(A),s=E/i,r=x/i):M>I?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=E/s,r=T/s):I<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(I),i=x/r,s=T/r),this.set(i,s,r,t),this}let v=Math.sqrt((m-g)*(m-g)+(d-w)*(d-w)+(h-u)*(h-u));return Math.abs(v)<.001&&(v=1),this.x=(m-g)/v,this.y=(d-w)/v,this.z=(h-u)/v,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this.z=dt(this.z,e.z,t.z),this.w=dt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this.z=dt(this.z,e,t),this.w=dt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},oc=class extends Ni{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Nn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Jt(0,0,e,t),this.scissorTest=!1,this.viewport=new Jt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Kn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Nn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new po(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},mi=class extends oc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},xa=class extends Kn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=In,this.minFilter=In,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var ac=class extends Kn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=In,this.minFilter=In,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var kt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m)}set(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=d,p[14]=h,p[3]=f,p[7]=g,p[11]=w,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/$r.setFromMatrixColumn(e,0).length(),r=1/$r.setFromMatrixColumn(e,1).length(),o=1/$r.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let h=o*u,f=o*d,g=a*u,w=a*d;t[0]=l*u,t[4]=-l*d,t[8]=c,t[1]=f+g*c,t[5]=h-w*c,t[9]=-a*l,t[2]=w-h*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let h=l*u,f=l*d,g=c*u,w=c*d;t[0]=h+w*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*u,t[9]=-a,t[2]=f*a-g,t[6]=w+h*a,t[10]=o*l}else if(e.order==="ZXY"){let h=l*u,f=l*d,g=c*u,w=c*d;t[0]=h-w*a,t[4]=-o*d,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*u,t[9]=w-h*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let h=o*u,f=o*d,g=a*u,w=a*d;t[0]=l*u,t[4]=g*c-f,t[8]=h*c+w,t[1]=l*d,t[5]=w*c+h,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let h=o*l,f=o*c,g=a*l,w=a*c;t[0]=l*u,t[4]=w-h*d,t[8]=g*d+f,t[1]=d,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*d+g,t[10]=h-w*d}else if(e.order==="XZY"){let h=o*l,f=o*c,g=a*l,w=a*c;t[0]=l*u,t[4]=-d,t[8]=c*u,t[1]=h*d+w,t[5]=o*u,t[9]=f*d-g,t[2]=g*d-f,t[6]=a*u,t[10]=w*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(hy,e,dy)}lookAt(e,t,i){let s=this.elements;return ui.subVectors(e,t),ui.lengthSq()===0&&(ui.z=1),ui.normalize(),Hs.crossVectors(i,ui),Hs.lengthSq()===0&&(Math.abs(i.z)===1?ui.x+=1e-4:ui.z+=1e-4,ui.normalize(),Hs.crossVectors(i,ui)),Hs.normalize(),Sl.crossVectors(ui,Hs),s[0]=Hs.x,s[4]=Sl.x,s[8]=ui.x,s[1]=Hs.y,s[5]=Sl.y,s[9]=ui.y,s[2]=Hs.z,s[6]=Sl.z,s[10]=ui.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],u=i[1],d=i[5],h=i[9],f=i[13],g=i[2],w=i[6],m=i[10],p=i[14],v=i[3],A=i[7],M=i[11],I=i[15],E=s[0],x=s[4],T=s[8],G=s[12],U=s[1],D=s[5],W=s[9],X=s[13],N=s[2],H=s[6],J=s[10],V=s[14],ce=s[3],K=s[7],Q=s[11],se=s[15];return r[0]=o*E+a*U+l*N+c*ce,r[4]=o*x+a*D+l*H+c*K,r[8]=o*T+a*W+l*J+c*Q,r[12]=o*G+a*X+l*V+c*se,r[1]=u*E+d*U+h*N+f*ce,r[5]=u*x+d*D+h*H+f*K,r[9]=u*T+d*W+h*J+f*Q,r[13]=u*G+d*X+h*V+f*se,r[2]=g*E+w*U+m*N+p*ce,r[6]=g*x+w*D+m*H+p*K,r[10]=g*T+w*W+m*J+p*Q,r[14]=g*G+w*X+m*V+p*se,r[3]=v*E+A*U+M*N+I*ce,r[7]=v*x+A*D+M*H+I*K,r[11]=v*T+A*W+M*J+I*Q,r[15]=v*G+A*X+M*V+I*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],d=e[6],h=e[10],f=e[14],g=e[3],w=e[7],m=e[11],p=e[15],v=l*f-c*h,A=a*f-c*d,M=a*h-l*d,I=o*f-c*u,E=o*h-l*u,x=o*d-a*u;return t*(w*v-m*A+p*M)-i*(g*v-m*I+p*E)+s*(g*A-w*I+p*x)-r*(g*M-w*E+m*x)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-i*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=e[9],h=e[10],f=e[11],g=e[12],w=e[13],m=e[14],p=e[15],v=t*a-i*o,A=t*l-s*o,M=t*c-r*o,I=i*l-s*a,E=i*c-r*a,x=s*c-r*l,T=u*w-d*g,G=u*m-h*g,U=u*p-f*g,D=d*m-h*w,W=d*p-f*w,X=h*p-f*m,N=v*X-A*W+M*D+I*U-E*G+x*T;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let H=1/N;return e[0]=(a*X-l*W+c*D)*H,e[1]=(s*W-i*X-r*D)*H,e[2]=(w*x-m*E+p*I)*H,e[3]=(h*E-d*x-f*I)*H,e[4]=(l*U-o*X-c*G)*H,e[5]=(t*X-s*U+r*G)*H,e[6]=(m*M-g*x-p*A)*H,e[7]=(u*x-h*M+f*A)*H,e[8]=(o*W-a*U+c*T)*H,e[9]=(i*U-t*W-r*T)*H,e[10]=(g*E-w*M+p*v)*H,e[11]=(d*M-u*E-f*v)*H,e[12]=(a*G-o*D-l*T)*H,e[13]=(t*D-i*G+s*T)*H,e[14]=(w*A-g*I-m*v)*H,e[15]=(u*I-d*A+h*v)*H,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+i,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,d=a+a,h=r*c,f=r*u,g=r*d,w=o*u,m=o*d,p=a*d,v=l*c,A=l*u,M=l*d,I=i.x,E=i.y,x=i.z;return s[0]=(1-(w+p))*I,s[1]=(f+M)*I,s[2]=(g-A)*I,s[3]=0,s[4]=(f-M)*E,s[5]=(1-(h+p))*E,s[6]=(m+v)*E,s[7]=0,s[8]=(g+A)*x,s[9]=(m-v)*x,s[10]=(1-(h+w))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=$r.set(s[0],s[1],s[2]).length(),a=$r.set(s[4],s[5],s[6]).length(),l=$r.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ii.copy(this);let c=1/o,u=1/a,d=1/l;return Ii.elements[0]*=c,Ii.elements[1]*=c,Ii.elements[2]*=c,Ii.elements[4]*=u,Ii.elements[5]*=u,Ii.elements[6]*=u,Ii.elements[8]*=d,Ii.elements[9]*=d,Ii.elements[10]*=d,t.setFromRotationMatrix(Ii),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=wi,l=!1){let c=this.elements,u=2*r/(t-e),d=2*r/(i-s),h=(t+e)/(t-e),f=(i+s)/(i-s),g,w;if(l)g=r/(o-r),w=o*r/(o-r);else if(a===wi)g=-(o+r)/(o-r),w=-2*o*r/(o-r);else if(a===uo)g=-o/(o-r),w=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=w,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=wi,l=!1){let c=this.elements,u=2/(t-e),d=2/(i-s),h=-(t+e)/(t-e),f=-(i+s)/(i-s),g,w;if(l)g=1/(o-r),w=o/(o-r);else if(a===wi)g=-2/(o-r),w=-(o+r)/(o-r);else if(a===uo)g=-1/(o-r),w=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=w,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},$r=new B,Ii=new kt,hy=new B(0,0,0),dy=new B(1,1,1),Hs=new B,Sl=new B,ui=new B,Np=new kt,Up=new pi,Es=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],d=s[2],h=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(dt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-dt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(dt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-dt(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(dt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-dt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Je("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Np.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Np,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Up.setFromEuler(this),this.setFromQuaternion(Up,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Es.DEFAULT_ORDER="XYZ";var ya=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},fy=0,Fp=new B,qr=new pi,_s=new kt,Ml=new B,ta=new B,py=new B,my=new pi,Op=new B(1,0,0),kp=new B(0,1,0),Bp=new B(0,0,1),zp={type:"added"},gy={type:"removed"},Yr={type:"childadded",child:null},Ph={type:"childremoved",child:null},Un=class n extends Ni{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:fy++}),this.uuid=ir(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new Es,i=new pi,s=new B(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new kt},normalMatrix:{value:new nt}}),this.matrix=new kt,this.matrixWorld=new kt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ya,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return qr.setFromAxisAngle(e,t),this.quaternion.multiply(qr),this}rotateOnWorldAxis(e,t){return qr.setFromAxisAngle(e,t),this.quaternion.premultiply(qr),this}rotateX(e){return this.rotateOnAxis(Op,e)}rotateY(e){return this.rotateOnAxis(kp,e)}rotateZ(e){return this.rotateOnAxis(Bp,e)}translateOnAxis(e,t){return Fp.copy(e).applyQuaternion(this.quaternion),this.position.add(Fp.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Op,e)}translateY(e){return this.translateOnAxis(kp,e)}translateZ(e){return this.translateOnAxis(Bp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(_s.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ml.copy(e):Ml.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),ta.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?_s.lookAt(ta,Ml,this.up):_s.lookAt(Ml,ta,this.up),this.quaternion.setFromRotationMatrix(_s),s&&(_s.extractRotation(s.matrixWorld),qr.setFromRotationMatrix(_s),this.quaternion.premultiply(qr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(zp),Yr.child=e,this.dispatchEvent(Yr),Yr.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(gy),Ph.child=e,this.dispatchEvent(Ph),Ph.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),_s.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),_s.multiply(e.parent.matrixWorld)),e.applyMatrix4(_s),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(zp),Yr.child=e,this.dispatchEvent(Yr),Yr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ta,e,py),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ta,my,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),d=o(e.shapes),h=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),d.length>0&&(i.shapes=d),h.length>0&&(i.skeletons=h),f.length>0&&(i.animations=f),g.length>0&&(i.nodes=g)}return i.object=s,i;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Un.DEFAULT_UP=new B(0,1,0);Un.DEFAULT_MATRIX_AUTO_UPDATE=!0;Un.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ms=class extends Un{constructor(){super(),this.isGroup=!0,this.type="Group"}},_y={type:"move"},mo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ms,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ms,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ms,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let w of e.hand.values()){let m=t.getJointPose(w,i),p=this._getHandJoint(c,w);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}let u=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],h=u.position.distanceTo(d.position),f=.02,g=.005;c.inputState.pinching&&h>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(_y)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Ms;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Hm={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ws={h:0,s:0,l:0},wl={h:0,s:0,l:0};function Ih(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var ft=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Zn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,bt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=bt.workingColorSpace){return this.r=e,this.g=t,this.b=i,bt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=bt.workingColorSpace){if(e=Pd(e,1),t=dt(t,0,1),i=dt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Ih(o,r,e+1/3),this.g=Ih(o,r,e),this.b=Ih(o,r,e-1/3)}return bt.colorSpaceToWorking(this,s),this}setStyle(e,t=Zn){function i(r){r!==void 0&&parseFloat(r)<1&&Je("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Je("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Je("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Zn){let i=Hm[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Je("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ws(e.r),this.g=ws(e.g),this.b=ws(e.b),this}copyLinearToSRGB(e){return this.r=lo(e.r),this.g=lo(e.g),this.b=lo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Zn){return bt.workingToColorSpace(Bn.copy(this),e),Math.round(dt(Bn.r*255,0,255))*65536+Math.round(dt(Bn.g*255,0,255))*256+Math.round(dt(Bn.b*255,0,255))}getHexString(e=Zn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=bt.workingColorSpace){bt.workingToColorSpace(Bn.copy(this),t);let i=Bn.r,s=Bn.g,r=Bn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=u<=.5?d/(o+a):d/(2-o-a),o){case i:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-i)/d+2;break;case r:l=(i-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=bt.workingColorSpace){return bt.workingToColorSpace(Bn.copy(this),t),e.r=Bn.r,e.g=Bn.g,e.b=Bn.b,e}getStyle(e=Zn){bt.workingToColorSpace(Bn.copy(this),e);let t=Bn.r,i=Bn.g,s=Bn.b;return e!==Zn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Ws),this.setHSL(Ws.h+e,Ws.s+t,Ws.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ws),e.getHSL(wl);let i=ua(Ws.h,wl.h,t),s=ua(Ws.s,wl.s,t),r=ua(Ws.l,wl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Bn=new ft;ft.NAMES=Hm;var va=class extends Un{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Es,this.environmentIntensity=1,this.environmentRotation=new Es,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Li=new B,xs=new B,Lh=new B,ys=new B,Zr=new B,Jr=new B,Gp=new B,Dh=new B,Nh=new B,Uh=new B,Fh=new Jt,Oh=new Jt,kh=new Jt,Ss=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Li.subVectors(e,t),s.cross(Li);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Li.subVectors(s,t),xs.subVectors(i,t),Lh.subVectors(e,t);let o=Li.dot(Li),a=Li.dot(xs),l=Li.dot(Lh),c=xs.dot(xs),u=xs.dot(Lh),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let h=1/d,f=(c*l-a*u)*h,g=(o*u-a*l)*h;return r.set(1-f-g,g,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,ys)===null?!1:ys.x>=0&&ys.y>=0&&ys.x+ys.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,ys)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ys.x),l.addScaledVector(o,ys.y),l.addScaledVector(a,ys.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return Fh.setScalar(0),Oh.setScalar(0),kh.setScalar(0),Fh.fromBufferAttribute(e,t),Oh.fromBufferAttribute(e,i),kh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Fh,r.x),o.addScaledVector(Oh,r.y),o.addScaledVector(kh,r.z),o}static isFrontFacing(e,t,i,s){return Li.subVectors(i,t),xs.subVectors(e,t),Li.cross(xs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Li.subVectors(this.c,this.b),xs.subVectors(this.a,this.b),Li.cross(xs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;Zr.subVectors(s,i),Jr.subVectors(r,i),Dh.subVectors(e,i);let l=Zr.dot(Dh),c=Jr.dot(Dh);if(l<=0&&c<=0)return t.copy(i);Nh.subVectors(e,s);let u=Zr.dot(Nh),d=Jr.dot(Nh);if(u>=0&&d<=u)return t.copy(s);let h=l*d-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(i).addScaledVector(Zr,o);Uh.subVectors(e,r);let f=Zr.dot(Uh),g=Jr.dot(Uh);if(g>=0&&f<=g)return t.copy(r);let w=f*c-l*g;if(w<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(i).addScaledVector(Jr,a);let m=u*g-f*d;if(m<=0&&d-u>=0&&f-g>=0)return Gp.subVectors(r,s),a=(d-u)/(d-u+(f-g)),t.copy(s).addScaledVector(Gp,a);let p=1/(m+w+h);return o=w*p,a=h*p,t.copy(i).addScaledVector(Zr,o).addScaledVector(Jr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Ys=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Di.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Di.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Di.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Di):Di.fromBufferAttribute(r,o),Di.applyMatrix4(e.matrixWorld),this.expandByPoint(Di);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Tl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Tl.copy(i.boundingBox)),Tl.applyMatrix4(e.matrixWorld),this.union(Tl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Di),Di.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(na),El.subVectors(this.max,na),Kr.subVectors(e.a,na),jr.subVectors(e.b,na),Qr.subVectors(e.c,na),Xs.subVectors(jr,Kr),$s.subVectors(Qr,jr),fr.subVectors(Kr,Qr);let t=[0,-Xs.z,Xs.y,0,-$s.z,$s.y,0,-fr.z,fr.y,Xs.z,0,-Xs.x,$s.z,0,-$s.x,fr.z,0,-fr.x,-Xs.y,Xs.x,0,-$s.y,$s.x,0,-fr.y,fr.x,0];return!Bh(t,Kr,jr,Qr,El)||(t=[1,0,0,0,1,0,0,0,1],!Bh(t,Kr,jr,Qr,El))?!1:(Al.crossVectors(Xs,$s),t=[Al.x,Al.y,Al.z],Bh(t,Kr,jr,Qr,El))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Di).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Di).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(vs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),vs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),vs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),vs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),vs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),vs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),vs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),vs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(vs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},vs=[new B,new B,new B,new B,new B,new B,new B,new B],Di=new B,Tl=new Ys,Kr=new B,jr=new B,Qr=new B,Xs=new B,$s=new B,fr=new B,na=new B,El=new B,Al=new B,pr=new B;function Bh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){pr.fromArray(n,r);let a=s.x*Math.abs(pr.x)+s.y*Math.abs(pr.y)+s.z*Math.abs(pr.z),l=e.dot(pr),c=t.dot(pr),u=i.dot(pr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var fn=new B,Cl=new Ne,xy=0,fi=class extends Ni{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:xy++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Cd,this.updateRanges=[],this.gpuType=Fi,this.version=0,this._normalizationScale=e!==void 0?vu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Cl.fromBufferAttribute(this,t),Cl.applyMatrix3(e),this.setXY(t,Cl.x,Cl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix3(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix4(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyNormalMatrix(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.transformDirection(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Ld(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Dd(e,this.array)}};var ba=class extends fi{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Sa=class extends fi{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Pn=class extends fi{constructor(e,t,i){super(new Float32Array(e),t,i)}},yy=new Ys,ia=new B,zh=new B,_r=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):yy.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ia.subVectors(e,this.center);let t=ia.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ia,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(zh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ia.copy(e.center).add(zh)),this.expandByPoint(ia.copy(e.center).sub(zh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},vy=0,Mi=new kt,Gh=new Un,eo=new B,hi=new Ys,sa=new Ys,Rn=new B,ti=class n extends Ni{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:vy++}),this.uuid=ir(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Xx(e)?Sa:ba)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new nt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Mi.makeRotationFromQuaternion(e),this.applyMatrix4(Mi),this}rotateX(e){return Mi.makeRotationX(e),this.applyMatrix4(Mi),this}rotateY(e){return Mi.makeRotationY(e),this.applyMatrix4(Mi),this}rotateZ(e){return Mi.makeRotationZ(e),this.applyMatrix4(Mi),this}translate(e,t,i){return Mi.makeTranslation(e,t,i),this.applyMatrix4(Mi),this}scale(e,t,i){return Mi.makeScale(e,t,i),this.applyMatrix4(Mi),this}lookAt(e){return Gh.lookAt(e),Gh.updateMatrix(),this.applyMatrix4(Gh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(eo).negate(),this.translate(eo.x,eo.y,eo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Pn(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Je("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ys);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];hi.setFromBufferAttribute(r),this.morphTargetsRelative?(Rn.addVectors(this.boundingBox.min,hi.min),this.boundingBox.expandByPoint(Rn),Rn.addVectors(this.boundingBox.max,hi.max),this.boundingBox.expandByPoint(Rn)):(this.boundingBox.expandByPoint(hi.min),this.boundingBox.expandByPoint(hi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new _r);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(hi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];sa.setFromBufferAttribute(a),this.morphTargetsRelative?(Rn.addVectors(hi.min,sa.min),hi.expandByPoint(Rn),Rn.addVectors(hi.max,sa.max),hi.expandByPoint(Rn)):(hi.expandByPoint(sa.min),hi.expandByPoint(sa.max))}hi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Rn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Rn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)Rn.fromBufferAttribute(a,c),l&&(eo.fromBufferAttribute(e,c),Rn.add(eo)),s=Math.max(s,i.distanceToSquared(Rn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new fi(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let G=0;G<i.count;G++)a[G]=new B,l[G]=new B;let u=new B,d=new B,h=new B,f=new Ne,g=new Ne,w=new Ne,m=new B,p=new B;function v(G,U,D){c[G]=c[U]=c[D]=1,u.fromBufferAttribute(i,G),d.fromBufferAttribute(i,U),h.fromBufferAttribute(i,D),f.fromBufferAttribute(r,G),g.fromBufferAttribute(r,U),w.fromBufferAttribute(r,D),d.sub(u),h.sub(u),g.sub(f),w.sub(f);let W=1/(g.x*w.y-w.x*g.y);isFinite(W)&&(m.copy(d).multiplyScalar(w.y).addScaledVector(h,-g.y).multiplyScalar(W),p.copy(h).multiplyScalar(g.x).addScaledVector(d,-w.x).multiplyScalar(W),a[G].add(m),a[U].add(m),a[D].add(m),l[G].add(p),l[U].add(p),l[D].add(p))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let G=0,U=A.length;G<U;++G){let D=A[G],W=D.start,X=D.count;for(let N=W,H=W+X;N<H;N+=3)v(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let M=new B,I=new B,E=new B,x=new B;function T(G){E.fromBufferAttribute(s,G),x.copy(E);let U=a[G];M.copy(U),M.sub(E.multiplyScalar(E.dot(U))).normalize(),I.crossVectors(x,U);let W=I.dot(l[G])<0?-1:1;o.setXYZW(G,M.x,M.y,M.z,W)}for(let G=0,U=i.count;G<U;++G)c[G]&&T(G);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new fi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,f=i.count;h<f;h++)i.setXYZ(h,0,0,0);let s=new B,r=new B,o=new B,a=new B,l=new B,c=new B,u=new B,d=new B;if(e)for(let h=0,f=e.count;h<f;h+=3){let g=e.getX(h+0),w=e.getX(h+1),m=e.getX(h+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,w),o.fromBufferAttribute(t,m),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),a.fromBufferAttribute(i,g),l.fromBufferAttribute(i,w),c.fromBufferAttribute(i,m),a.add(u),l.add(u),c.add(u),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(w,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let h=0,f=t.count;h<f;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),o.fromBufferAttribute(t,h+2),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),i.setXYZ(h+0,u.x,u.y,u.z),i.setXYZ(h+1,u.x,u.y,u.z),i.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Rn.fromBufferAttribute(e,t),Rn.normalize(),e.setXYZ(t,Rn.x,Rn.y,Rn.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,d=a.normalized,h=new c.constructor(l.length*u),f=0,g=0;for(let w=0,m=l.length;w<m;w++){a.isInterleavedBufferAttribute?f=l[w]*a.data.stride+a.offset:f=l[w]*u;for(let p=0;p<u;p++)h[g++]=c[f++]}return new fi(h,u,d)}if(this.index===null)return Je("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,d=c.length;u<d;u++){let h=c[u],f=e(h,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let d=0,h=c.length;d<h;d++){let f=c[d];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],d=r[c];for(let h=0,f=d.length;h<f;h++)u.push(d[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},lc=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Cd,this.updateRanges=[],this.version=0,this.uuid=ir()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Vp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Vp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Vp(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=ir()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Yn=new B,Ma=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?vu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Yn.fromBufferAttribute(this,t),Yn.applyMatrix4(e),this.setXYZ(t,Yn.x,Yn.y,Yn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Yn.fromBufferAttribute(this,t),Yn.applyNormalMatrix(e),this.setXYZ(t,Yn.x,Yn.y,Yn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Yn.fromBufferAttribute(this,t),Yn.transformDirection(e),this.setXYZ(t,Yn.x,Yn.y,Yn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){_a("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new fi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){_a("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Ld(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Dd(e,this.data.array)}},Vh=new B,by=new B,Sy=new nt,di=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Vh.subVectors(i,t).cross(by.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Vh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Sy.getNormalMatrix(e),s=this.coplanarPoint(Vh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},My=0,Qi=class extends Ni{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:My++}),this.uuid=ir(),this.name="",this.type="Material",this.blending=Eo,this.side=tr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=ld,this.blendDst=cd,this.blendEquation=vr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new ft(0,0,0),this.blendAlpha=0,this.depthFunc=co,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Dm,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Yl,this.stencilZFail=Yl,this.stencilZPass=Yl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Je(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Je(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new ft().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new di().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ne().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},go=class extends Qi{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new ft(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},to,ra=new B,no=new B,io=new B,so=new Ne,oa=new Ne,Wm=new kt,Rl=new B,aa=new B,Pl=new B,Hp=new Ne,Hh=new Ne,Wp=new Ne,wa=class extends Un{constructor(e=new go){if(super(),this.isSprite=!0,this.type="Sprite",to===void 0){to=new ti;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new lc(t,5);to.setIndex([0,1,2,0,2,3]),to.setAttribute("position",new Ma(i,3,0,!1)),to.setAttribute("uv",new Ma(i,2,3,!1))}this.geometry=to,this.material=e,this.center=new Ne(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&et('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),no.setFromMatrixScale(this.matrixWorld),Wm.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),io.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&no.multiplyScalar(-io.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;Il(Rl.set(-.5,-.5,0),io,o,no,s,r),Il(aa.set(.5,-.5,0),io,o,no,s,r),Il(Pl.set(.5,.5,0),io,o,no,s,r),Hp.set(0,0),Hh.set(1,0),Wp.set(1,1);let a=e.ray.intersectTriangle(Rl,aa,Pl,!1,ra);if(a===null&&(Il(aa.set(-.5,.5,0),io,o,no,s,r),Hh.set(0,1),a=e.ray.intersectTriangle(Rl,Pl,aa,!1,ra),a===null))return;let l=e.ray.origin.distanceTo(ra);l<e.near||l>e.far||t.push({distance:l,point:ra.clone(),uv:Ss.getInterpolation(ra,Rl,aa,Pl,Hp,Hh,Wp,new Ne),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function Il(n,e,t,i,s,r){so.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(oa.x=r*so.x-s*so.y,oa.y=s*so.x+r*so.y):oa.copy(so),n.copy(e),n.x+=oa.x,n.y+=oa.y,n.applyMatrix4(Wm)}var bs=new B,Wh=new B,Ll=new B,Dl=new B,xr=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,bs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=bs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(bs.copy(this.origin).addScaledVector(this.direction,t),bs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Wh.copy(e).add(t).multiplyScalar(.5),Ll.copy(t).sub(e).normalize(),Dl.copy(this.origin).sub(Wh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Ll),a=Dl.dot(this.direction),l=-Dl.dot(Ll),c=Dl.lengthSq(),u=Math.abs(1-o*o),d,h,f,g;if(u>0)if(d=o*l-a,h=o*a-l,g=r*u,d>=0)if(h>=-g)if(h<=g){let w=1/u;d*=w,h*=w,f=d*(d+o*h+2*a)+h*(o*d+h+2*l)+c}else h=r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h=-r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h<=-g?(d=Math.max(0,-(-o*r+a)),h=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c):h<=g?(d=0,h=Math.min(Math.max(-r,-l),r),f=h*(h+2*l)+c):(d=Math.max(0,-(o*r+a)),h=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c);else h=o>0?-r:r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(Wh).addScaledVector(Ll,h),f}intersectSphere(e,t){if(e.radius<0)return null;bs.subVectors(e.center,this.origin);let i=bs.dot(this.direction),s=bs.dot(bs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),u>=0?(r=(e.min.y-h.y)*u,o=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,o=(e.min.y-h.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-h.z)*d,l=(e.max.z-h.z)*d):(a=(e.max.z-h.z)*d,l=(e.min.z-h.z)*d),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,bs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,d=e.x-o.x,h=e.y-o.y,f=e.z-o.z,g=t.x-o.x,w=t.y-o.y,m=t.z-o.z,p=i.x-o.x,v=i.y-o.y,A=i.z-o.z,M=Math.abs(l),I=Math.abs(c),E=Math.abs(u),x,T,G,U,D,W,X,N,H,J,V,ce;if(M>=I&&M>=E?(G=l,W=d,H=g,ce=p,l>=0?(x=c,T=u,U=h,D=f,X=w,N=m,J=v,V=A):(x=u,T=c,U=f,D=h,X=m,N=w,J=A,V=v)):I>=E?(G=c,W=h,H=w,ce=v,c>=0?(x=u,T=l,U=f,D=d,X=m,N=g,J=A,V=p):(x=l,T=u,U=d,D=f,X=g,N=m,J=p,V=A)):(G=u,W=f,H=m,ce=A,u>=0?(x=l,T=c,U=d,D=h,X=g,N=w,J=p,V=v):(x=c,T=l,U=h,D=d,X=w,N=g,J=v,V=p)),G===0)return null;let K=x/G,Q=T/G,se=1/G,de=U-K*W,he=D-Q*W,ee=X-K*H,me=N-Q*H,xe=J-K*ce,Ae=V-Q*ce,Se=xe*me-Ae*ee,Xe=de*Ae-he*xe,rt=ee*he-me*de;if(s){if(Se<0||Xe<0||rt<0)return null}else if((Se<0||Xe<0||rt<0)&&(Se>0||Xe>0||rt>0))return null;let Ve=Se+Xe+rt;if(Ve===0)return null;let mt=se*(Se*W+Xe*H+rt*ce);return(Ve>0?mt<0:mt>0)?null:this.at(mt/Ve,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},_o=class extends Qi{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new ft(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Es,this.combine=Dc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Xp=new kt,mr=new xr,Nl=new _r,$p=new B,Ul=new B,Fl=new B,Ol=new B,Xh=new B,kl=new B,qp=new B,Bl=new B,ni=class extends Un{constructor(e=new ti,t=new _o){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){kl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],d=r[l];u!==0&&(Xh.fromBufferAttribute(d,e),o?kl.addScaledVector(Xh,u):kl.addScaledVector(Xh.sub(t),u))}t.add(kl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Nl.copy(i.boundingSphere),Nl.applyMatrix4(r),mr.copy(e.ray).recast(e.near),!(Nl.containsPoint(mr.origin)===!1&&(mr.intersectSphere(Nl,$p)===null||mr.origin.distanceToSquared($p)>(e.far-e.near)**2))&&(Xp.copy(r).invert(),mr.copy(e.ray).applyMatrix4(Xp),!(i.boundingBox!==null&&mr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,mr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,d=r.attributes.normal,h=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,w=h.length;g<w;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),A=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let M=v,I=A;M<I;M+=3){let E=a.getX(M),x=a.getX(M+1),T=a.getX(M+2);s=zl(this,p,e,i,c,u,d,E,x,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),w=Math.min(a.count,f.start+f.count);for(let m=g,p=w;m<p;m+=3){let v=a.getX(m),A=a.getX(m+1),M=a.getX(m+2);s=zl(this,o,e,i,c,u,d,v,A,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,w=h.length;g<w;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),A=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let M=v,I=A;M<I;M+=3){let E=M,x=M+1,T=M+2;s=zl(this,p,e,i,c,u,d,E,x,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),w=Math.min(l.count,f.start+f.count);for(let m=g,p=w;m<p;m+=3){let v=m,A=m+1,M=m+2;s=zl(this,o,e,i,c,u,d,v,A,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function wy(n,e,t,i,s,r,o,a){let l;if(e.side===jn?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===tr,a),l===null)return null;Bl.copy(a),Bl.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Bl);return c<t.near||c>t.far?null:{distance:c,point:Bl.clone(),object:n}}function zl(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Ul),n.getVertexPosition(l,Fl),n.getVertexPosition(c,Ol);let u=wy(n,e,t,i,Ul,Fl,Ol,qp);if(u){let d=new B;Ss.getBarycoord(qp,Ul,Fl,Ol,d),s&&(u.uv=Ss.getInterpolatedAttribute(s,a,l,c,d,new Ne)),r&&(u.uv1=Ss.getInterpolatedAttribute(r,a,l,c,d,new Ne)),o&&(u.normal=Ss.getInterpolatedAttribute(o,a,l,c,d,new B),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let h={a,b:l,c,normal:new B,materialIndex:0};Ss.getNormal(Ul,Fl,Ol,h.normal),u.face=h,u.barycoord=d}return u}var cc=class extends Kn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=In,u=In,d,h){super(null,o,a,l,c,u,s,r,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var gr=new _r,Ty=new Ne(.5,.5),Gl=new B,Zs=class{constructor(e=new di,t=new di,i=new di,s=new di,r=new di,o=new di){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],d=r[5],h=r[6],f=r[7],g=r[8],w=r[9],m=r[10],p=r[11],v=r[12],A=r[13],M=r[14],I=r[15];if(s[0].setComponents(c-o,f-u,p-g,I-v).normalize(),s[1].setComponents(c+o,f+u,p+g,I+v).normalize(),s[2].setComponents(c+a,f+d,p+w,I+A).normalize(),s[3].setComponents(c-a,f-d,p-w,I-A).normalize(),i)s[4].setComponents(l,h,m,M).normalize(),s[5].setComponents(c-l,f-h,p-m,I-M).normalize();else if(s[4].setComponents(c-l,f-h,p-m,I-M).normalize(),t===wi)s[5].setComponents(c+l,f+h,p+m,I+M).normalize();else if(t===uo)s[5].setComponents(l,h,m,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),gr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),gr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(gr)}intersectsSprite(e){gr.center.set(0,0,0);let t=Ty.distanceTo(e.center);return gr.radius=.7071067811865476+t,gr.applyMatrix4(e.matrixWorld),this.intersectsSphere(gr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Gl.x=s.normal.x>0?e.max.x:e.min.x,Gl.y=s.normal.y>0?e.max.y:e.min.y,Gl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Gl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Yp=new kt,uc=class n{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Yp.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Zs),i[s].setFromProjectionMatrix(Yp,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Zs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var xo=class extends Qi{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new ft(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Zp=new kt,ed=new xr,Vl=new _r,Hl=new B,yo=class extends Un{constructor(e=new ti,t=new xo){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Vl.copy(i.boundingSphere),Vl.applyMatrix4(s),Vl.radius+=r,e.ray.intersectsSphere(Vl)===!1)return;Zp.copy(s).invert(),ed.copy(e.ray).applyMatrix4(Zp);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=i.index,d=i.attributes.position;if(c!==null){let h=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let g=h,w=f;g<w;g++){let m=c.getX(g);Hl.fromBufferAttribute(d,m),Jp(Hl,m,l,s,e,t,this)}}else{let h=Math.max(0,o.start),f=Math.min(d.count,o.start+o.count);for(let g=h,w=f;g<w;g++)Hl.fromBufferAttribute(d,g),Jp(Hl,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Jp(n,e,t,i,s,r,o){let a=ed.distanceSqToPoint(n);if(a<t){let l=new B;ed.closestPointToPoint(n,l),l.applyMatrix4(i);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Ta=class extends Kn{constructor(e=[],t=br,i,s,r,o,a,l,c,u){super(e,t,i,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},vo=class extends Kn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var As=class extends Kn{constructor(e,t,i=Ui,s,r,o,a=In,l=In,c,u=Ts,d=1){if(u!==Ts&&u!==Rs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:d};super(h,s,r,o,a,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new po(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ea=class extends As{constructor(e,t=Ui,i=br,s,r,o=In,a=In,l,c=Ts){let u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Aa=class extends Kn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},bo=class n extends ti{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],d=[],h=0,f=0;g("z","y","x",-1,-1,i,t,e,o,r,0),g("z","y","x",1,-1,i,t,-e,o,r,1),g("x","z","y",1,1,e,i,t,s,o,2),g("x","z","y",1,-1,e,i,-t,s,o,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Pn(c,3)),this.setAttribute("normal",new Pn(u,3)),this.setAttribute("uv",new Pn(d,2));function g(w,m,p,v,A,M,I,E,x,T,G){let U=M/x,D=I/T,W=M/2,X=I/2,N=E/2,H=x+1,J=T+1,V=0,ce=0,K=new B;for(let Q=0;Q<J;Q++){let se=Q*D-X;for(let de=0;de<H;de++){let he=de*U-W;K[w]=he*v,K[m]=se*A,K[p]=N,c.push(K.x,K.y,K.z),K[w]=0,K[m]=0,K[p]=E>0?1:-1,u.push(K.x,K.y,K.z),d.push(de/x),d.push(1-Q/T),V+=1}}for(let Q=0;Q<T;Q++)for(let se=0;se<x;se++){let de=h+se+H*Q,he=h+se+H*(Q+1),ee=h+(se+1)+H*(Q+1),me=h+(se+1)+H*Q;l.push(de,he,me),l.push(he,ee,me),ce+=6}a.addGroup(f,ce,G),f+=ce,h+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ti=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){Je("Curve: .getPoint() not implemented.")}getPointAt(e,t){let i=this.getUtoTmapping(e);return this.getPoint(i,t)}getPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPoint(i/e));return t}getSpacedPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPointAt(i/e));return t}getLength(){let e=this.getLengths();return e[e.length-1]}getLengths(e=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===e+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let t=[],i,s=this.getPoint(0),r=0;t.push(0);for(let o=1;o<=e;o++)i=this.getPoint(o/e),r+=i.distanceTo(s),t.push(r),s=i;return this.cacheArcLengths=t,t}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(e,t=null){let i=this.getLengths(),s=0,r=i.length,o;t?o=t:o=e*i[r-1];let a=0,l=r-1,c;for(;a<=l;)if(s=Math.floor(a+(l-a)/2),c=i[s]-o,c<0)a=s+1;else if(c>0)l=s-1;else{l=s;break}if(s=l,i[s]===o)return s/(r-1);let u=i[s],h=i[s+1]-u,f=(o-u)/h;return(s+f)/(r-1)}getTangent(e,t){let s=e-1e-4,r=e+1e-4;s<0&&(s=0),r>1&&(r=1);let o=this.getPoint(s),a=this.getPoint(r),l=t||(o.isVector2?new Ne:new B);return l.copy(a).sub(o).normalize(),l}getTangentAt(e,t){let i=this.getUtoTmapping(e);return this.getTangent(i,t)}computeFrenetFrames(e,t=!1){let i=new B,s=[],r=[],o=[],a=new B,l=new kt;for(let f=0;f<=e;f++){let g=f/e;s[f]=this.getTangentAt(g,new B)}r[0]=new B,o[0]=new B;let c=Number.MAX_VALUE,u=Math.abs(s[0].x),d=Math.abs(s[0].y),h=Math.abs(s[0].z);u<=c&&(c=u,i.set(1,0,0)),d<=c&&(c=d,i.set(0,1,0)),h<=c&&i.set(0,0,1),a.crossVectors(s[0],i).normalize(),r[0].crossVectors(s[0],a),o[0].crossVectors(s[0],r[0]);for(let f=1;f<=e;f++){if(r[f]=r[f-1].clone(),o[f]=o[f-1].clone(),a.crossVectors(s[f-1],s[f]),a.length()>Number.EPSILON){a.normalize();let g=Math.acos(dt(s[f-1].dot(s[f]),-1,1));r[f].applyMatrix4(l.makeRotationAxis(a,g))}o[f].crossVectors(s[f],r[f])}if(t===!0){let f=Math.acos(dt(r[0].dot(r[e]),-1,1));f/=e,s[0].dot(a.crossVectors(r[0],r[e]))>0&&(f=-f);for(let g=1;g<=e;g++)r[g].applyMatrix4(l.makeRotationAxis(s[g],f*g)),o[g].crossVectors(s[g],r[g])}return{tangents:s,normals:r,binormals:o}}clone(){return new this.constructor().copy(this)}copy(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let e={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return e.arcLengthDivisions=this.arcLengthDivisions,e.type=this.type,e}fromJSON(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}},Ca=class extends Ti{constructor(e=0,t=0,i=1,s=1,r=0,o=Math.PI*2,a=!1,l=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=e,this.aY=t,this.xRadius=i,this.yRadius=s,this.aStartAngle=r,this.aEndAngle=o,this.aClockwise=a,this.aRotation=l}getPoint(e,t=new Ne){let i=t,s=Math.PI*2,r=this.aEndAngle-this.aStartAngle,o=Math.abs(r)<Number.EPSILON;for(;r<0;)r+=s;for(;r>s;)r-=s;r<Number.EPSILON&&(o?r=0:r=s),this.aClockwise===!0&&!o&&(r===s?r=-s:r=r-s);let a=this.aStartAngle+e*r,l=this.aX+this.xRadius*Math.cos(a),c=this.aY+this.yRadius*Math.sin(a);if(this.aRotation!==0){let u=Math.cos(this.aRotation),d=Math.sin(this.aRotation),h=l-this.aX,f=c-this.aY;l=h*u-f*d+this.aX,c=h*d+f*u+this.aY}return i.set(l,c)}copy(e){return super.copy(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}toJSON(){let e=super.toJSON();return e.aX=this.aX,e.aY=this.aY,e.xRadius=this.xRadius,e.yRadius=this.yRadius,e.aStartAngle=this.aStartAngle,e.aEndAngle=this.aEndAngle,e.aClockwise=this.aClockwise,e.aRotation=this.aRotation,e}fromJSON(e){return super.fromJSON(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}},hc=class extends Ca{constructor(e,t,i,s,r,o){super(e,t,i,i,s,r,o),this.isArcCurve=!0,this.type="ArcCurve"}};function Ud(){let n=0,e=0,t=0,i=0;function s(r,o,a,l){n=r,e=a,t=-3*r+3*o-2*a-l,i=2*r-2*o+a+l}return{initCatmullRom:function(r,o,a,l,c){s(o,a,c*(a-r),c*(l-o))},initNonuniformCatmullRom:function(r,o,a,l,c,u,d){let h=(o-r)/c-(a-r)/(c+u)+(a-o)/u,f=(a-o)/u-(l-o)/(u+d)+(l-a)/d;h*=u,f*=u,s(o,a,h,f)},calc:function(r){let o=r*r,a=o*r;return n+e*r+t*o+i*a}}}var Kp=new B,jp=new B,$h=new Ud,qh=new Ud,Yh=new Ud,So=class extends Ti{constructor(e=[],t=!1,i="centripetal",s=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=e,this.closed=t,this.curveType=i,this.tension=s}getPoint(e,t=new B){let i=t,s=this.points,r=s.length,o=(r-(this.closed?0:1))*e,a=Math.floor(o),l=o-a;this.closed?a+=a>0?0:(Math.floor(Math.abs(a)/r)+1)*r:l===0&&a===r-1&&(a=r-2,l=1);let c,u;this.closed||a>0?c=s[(a-1)%r]:(jp.subVectors(s[0],s[1]).add(s[0]),c=jp);let d=s[a%r],h=s[(a+1)%r];if(this.closed||a+2<r?u=s[(a+2)%r]:(Kp.subVectors(s[r-1],s[r-2]).add(s[r-1]),u=Kp),this.curveType==="centripetal"||this.curveType==="chordal"){let f=this.curveType==="chordal"?.5:.25,g=Math.pow(c.distanceToSquared(d),f),w=Math.pow(d.distanceToSquared(h),f),m=Math.pow(h.distanceToSquared(u),f);w<1e-4&&(w=1),g<1e-4&&(g=w),m<1e-4&&(m=w),$h.initNonuniformCatmullRom(c.x,d.x,h.x,u.x,g,w,m),qh.initNonuniformCatmullRom(c.y,d.y,h.y,u.y,g,w,m),Yh.initNonuniformCatmullRom(c.z,d.z,h.z,u.z,g,w,m)}else this.curveType==="catmullrom"&&($h.initCatmullRom(c.x,d.x,h.x,u.x,this.tension),qh.initCatmullRom(c.y,d.y,h.y,u.y,this.tension),Yh.initCatmullRom(c.z,d.z,h.z,u.z,this.tension));return i.set($h.calc(l),qh.calc(l),Yh.calc(l)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(s.clone())}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let s=this.points[t];e.points.push(s.toArray())}return e.closed=this.closed,e.curveType=this.curveType,e.tension=this.tension,e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(new B().fromArray(s))}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}};function Qp(n,e,t,i,s){let r=(i-e)*.5,o=(s-t)*.5,a=n*n,l=n*a;return(2*t-2*i+r+o)*l+(-3*t+3*i-2*r-o)*a+r*n+t}function Ey(n,e){let t=1-n;return t*t*e}function Ay(n,e){return 2*(1-n)*n*e}function Cy(n,e){return n*n*e}function ha(n,e,t,i){return Ey(n,e)+Ay(n,t)+Cy(n,i)}function Ry(n,e){let t=1-n;return t*t*t*e}function Py(n,e){let t=1-n;return 3*t*t*n*e}function Iy(n,e){return 3*(1-n)*n*n*e}function Ly(n,e){return n*n*n*e}function da(n,e,t,i,s){return Ry(n,e)+Py(n,t)+Iy(n,i)+Ly(n,s)}var dc=class extends Ti{constructor(e=new Ne,t=new Ne,i=new Ne,s=new Ne){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=e,this.v1=t,this.v2=i,this.v3=s}getPoint(e,t=new Ne){let i=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(da(e,s.x,r.x,o.x,a.x),da(e,s.y,r.y,o.y,a.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},fc=class extends Ti{constructor(e=new B,t=new B,i=new B,s=new B){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=e,this.v1=t,this.v2=i,this.v3=s}getPoint(e,t=new B){let i=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(da(e,s.x,r.x,o.x,a.x),da(e,s.y,r.y,o.y,a.y),da(e,s.z,r.z,o.z,a.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},pc=class extends Ti{constructor(e=new Ne,t=new Ne){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=e,this.v2=t}getPoint(e,t=new Ne){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new Ne){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},mc=class extends Ti{constructor(e=new B,t=new B){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=e,this.v2=t}getPoint(e,t=new B){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new B){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},gc=class extends Ti{constructor(e=new Ne,t=new Ne,i=new Ne){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new Ne){let i=t,s=this.v0,r=this.v1,o=this.v2;return i.set(ha(e,s.x,r.x,o.x),ha(e,s.y,r.y,o.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Ra=class extends Ti{constructor(e=new B,t=new B,i=new B){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new B){let i=t,s=this.v0,r=this.v1,o=this.v2;return i.set(ha(e,s.x,r.x,o.x),ha(e,s.y,r.y,o.y),ha(e,s.z,r.z,o.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},_c=class extends Ti{constructor(e=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=e}getPoint(e,t=new Ne){let i=t,s=this.points,r=(s.length-1)*e,o=Math.floor(r),a=r-o,l=s[o===0?o:o-1],c=s[o],u=s[o>s.length-2?s.length-1:o+1],d=s[o>s.length-3?s.length-1:o+2];return i.set(Qp(a,l.x,c.x,u.x,d.x),Qp(a,l.y,c.y,u.y,d.y)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(s.clone())}return this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let s=this.points[t];e.points.push(s.toArray())}return e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(new Ne().fromArray(s))}return this}},Dy=Object.freeze({__proto__:null,ArcCurve:hc,CatmullRomCurve3:So,CubicBezierCurve:dc,CubicBezierCurve3:fc,EllipseCurve:Ca,LineCurve:pc,LineCurve3:mc,QuadraticBezierCurve:gc,QuadraticBezierCurve3:Ra,SplineCurve:_c});var Pa=class n extends ti{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,u=l+1,d=e/a,h=t/l,f=[],g=[],w=[],m=[];for(let p=0;p<u;p++){let v=p*h-o;for(let A=0;A<c;A++){let M=A*d-r;g.push(M,-v,0),w.push(0,0,1),m.push(A/a),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<a;v++){let A=v+c*p,M=v+c*(p+1),I=v+1+c*(p+1),E=v+1+c*p;f.push(A,M,E),f.push(M,I,E)}this.setIndex(f),this.setAttribute("position",new Pn(g,3)),this.setAttribute("normal",new Pn(w,3)),this.setAttribute("uv",new Pn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var Ia=class n extends ti{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,u=[],d=new B,h=new B,f=[],g=[],w=[],m=[];for(let p=0;p<=i;p++){let v=[],A=p/i,M=o+A*a,I=e*Math.cos(M),E=Math.sqrt(e*e-I*I),x=0;p===0&&o===0?x=.5/t:p===i&&l===Math.PI&&(x=-.5/t);for(let T=0;T<=t;T++){let G=T/t,U=s+G*r;d.x=-E*Math.cos(U),d.y=I,d.z=E*Math.sin(U),g.push(d.x,d.y,d.z),h.copy(d).normalize(),w.push(h.x,h.y,h.z),m.push(G+x,1-A),v.push(c++)}u.push(v)}for(let p=0;p<i;p++)for(let v=0;v<t;v++){let A=u[p][v+1],M=u[p][v],I=u[p+1][v],E=u[p+1][v+1];(p!==0||o>0)&&f.push(A,M,E),(p!==i-1||l<Math.PI)&&f.push(M,I,E)}this.setIndex(f),this.setAttribute("position",new Pn(g,3)),this.setAttribute("normal",new Pn(w,3)),this.setAttribute("uv",new Pn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};var La=class n extends ti{constructor(e=new Ra(new B(-1,-1,0),new B(-1,1,0),new B(1,1,0)),t=64,i=1,s=8,r=!1){super(),this.type="TubeGeometry",this.parameters={path:e,tubularSegments:t,radius:i,radialSegments:s,closed:r};let o=e.computeFrenetFrames(t,r);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let a=new B,l=new B,c=new Ne,u=new B,d=[],h=[],f=[],g=[];w(),this.setIndex(g),this.setAttribute("position",new Pn(d,3)),this.setAttribute("normal",new Pn(h,3)),this.setAttribute("uv",new Pn(f,2));function w(){for(let A=0;A<t;A++)m(A);m(r===!1?t:0),v(),p()}function m(A){u=e.getPointAt(A/t,u);let M=o.normals[A],I=o.binormals[A];for(let E=0;E<=s;E++){let x=E/s*Math.PI*2,T=Math.sin(x),G=-Math.cos(x);l.x=G*M.x+T*I.x,l.y=G*M.y+T*I.y,l.z=G*M.z+T*I.z,l.normalize(),h.push(l.x,l.y,l.z),a.x=u.x+i*l.x,a.y=u.y+i*l.y,a.z=u.z+i*l.z,d.push(a.x,a.y,a.z)}}function p(){for(let A=1;A<=t;A++)for(let M=1;M<=s;M++){let I=(s+1)*(A-1)+(M-1),E=(s+1)*A+(M-1),x=(s+1)*A+M,T=(s+1)*(A-1)+M;g.push(I,E,T),g.push(E,x,T)}}function v(){for(let A=0;A<=t;A++)for(let M=0;M<=s;M++)c.x=A/t,c.y=M/s,f.push(c.x,c.y)}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}toJSON(){let e=super.toJSON();return e.path=this.parameters.path.toJSON(),e}static fromJSON(e){return new n(new Dy[e.path.type]().fromJSON(e.path),e.tubularSegments,e.radius,e.radialSegments,e.closed)}};function Mr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(em(s))s.isRenderTargetTexture?(Je("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(em(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function zn(n){let e={};for(let t=0;t<n.length;t++){let i=Mr(n[t]);for(let s in i)e[s]=i[s]}return e}function em(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Ny(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Fd(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:bt.workingColorSpace}var Xm={clone:Mr,merge:zn},Uy=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Fy=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,es=class extends Qi{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Uy,this.fragmentShader=Fy,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Mr(e.uniforms),this.uniformsGroups=Ny(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new ft().setHex(s.value);break;case"v2":this.uniforms[i].value=new Ne().fromArray(s.value);break;case"v3":this.uniforms[i].value=new B().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Jt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new nt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new kt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},xc=class extends es{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Da=class extends Qi{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new ft(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new ft(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=yu,this.normalScale=new Ne(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Es,this.combine=Dc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},yc=class extends Qi{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Im,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},vc=class extends Qi{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ro(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Wl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Js=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},bc=class extends Js{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Kh,endingEnd:Kh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case jh:r=e,a=2*t-i;break;case Qh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case jh:o=e,l=2*i-t;break;case Qh:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,d=this._offsetNext,h=this._weightPrev,f=this._weightNext,g=(i-t)/(s-t),w=g*g,m=w*g,p=-h*m+2*h*w-h*g,v=(1+h)*m+(-1.5-2*h)*w+(-.5+h)*g+1,A=(-1-f)*m+(1.5+f)*w+.5*g,M=f*m-f*w;for(let I=0;I!==a;++I)r[I]=p*o[u+I]+v*o[c+I]+A*o[l+I]+M*o[d+I];return r}},Sc=class extends Js{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(i-t)/(s-t),d=1-u;for(let h=0;h!==a;++h)r[h]=o[c+h]*d+o[l+h]*u;return r}},Mc=class extends Js{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},wc=class extends Js{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,d=this.outTangents;if(!u||!d){let g=(i-t)/(s-t),w=1-g;for(let m=0;m!==a;++m)r[m]=o[c+m]*w+o[l+m]*g;return r}let h=a*2,f=e-1;for(let g=0;g!==a;++g){let w=o[c+g],m=o[l+g],p=f*h+g*2,v=d[p],A=d[p+1],M=e*h+g*2,I=u[M],E=u[M+1],x=ky(i,t,v,I,s);r[g]=$m(x,w,A,E,m)}return r}};function $m(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function Oy(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function ky(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=$m(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=Oy(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var gi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ro(t,this.TimeBufferType),this.values=ro(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:ro(e.times,Array),values:ro(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Wl(e.settings)&&(i.settings={inTangents:ro(e.settings.inTangents,Array),outTangents:ro(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Mc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Sc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new bc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new wc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case fa:t=this.InterpolantFactoryMethodDiscrete;break;case sc:t=this.InterpolantFactoryMethodLinear;break;case ql:t=this.InterpolantFactoryMethodSmooth;break;case Jh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Je("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return fa;case this.InterpolantFactoryMethodLinear:return sc;case this.InterpolantFactoryMethodSmooth:return ql;case this.InterpolantFactoryMethodBezier:return Jh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Wl(this.settings)&&(tm(this.settings.inTangents,e),tm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Wl(this.settings)&&(nm(this.settings.inTangents,e),nm(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&$x(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===ql,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*i,h=d-i,f=d+i;for(let g=0;g!==i;++g){let w=t[d+g];if(w!==t[h+g]||w!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*i,h=o*i;for(let f=0;f!==i;++f)t[h+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Wl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function tm(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function nm(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}gi.prototype.ValueTypeName="";gi.prototype.TimeBufferType=Float32Array;gi.prototype.ValueBufferType=Float32Array;gi.prototype.DefaultInterpolation=sc;var Ks=class extends gi{constructor(e,t,i){super(e,t,i)}};Ks.prototype.ValueTypeName="bool";Ks.prototype.ValueBufferType=Array;Ks.prototype.DefaultInterpolation=fa;Ks.prototype.InterpolantFactoryMethodLinear=void 0;Ks.prototype.InterpolantFactoryMethodSmooth=void 0;var Tc=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Tc.prototype.ValueTypeName="color";var Ec=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Ec.prototype.ValueTypeName="number";var Ac=class extends Js{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)pi.slerpFlat(r,0,o,c-a,o,c,l);return r}},Na=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Ac(this.times,this.values,this.getValueSize(),e)}};Na.prototype.ValueTypeName="quaternion";Na.prototype.InterpolantFactoryMethodSmooth=void 0;var js=class extends gi{constructor(e,t,i){super(e,t,i)}};js.prototype.ValueTypeName="string";js.prototype.ValueBufferType=Array;js.prototype.DefaultInterpolation=fa;js.prototype.InterpolantFactoryMethodLinear=void 0;js.prototype.InterpolantFactoryMethodSmooth=void 0;var Cc=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Cc.prototype.ValueTypeName="vector";var Rc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,d){return c.push(u,d),this},this.removeHandler=function(u){let d=c.indexOf(u);return d!==-1&&c.splice(d,2),this},this.getHandler=function(u){for(let d=0,h=c.length;d<h;d+=2){let f=c[d],g=c[d+1];if(f.global&&(f.lastIndex=0),f.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},qm=new Rc,Pc=class{constructor(e){this.manager=e!==void 0?e:qm,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Pc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ua=class extends Un{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new ft(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Zh=new kt,im=new B,sm=new B,Ic=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ne(512,512),this.mapType=ii,this.map=null,this.mapPass=null,this.matrix=new kt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Zs,this._frameExtents=new Ne(1,1),this._viewportCount=1,this._viewports=[new Jt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;im.setFromMatrixPosition(e.matrixWorld),t.position.copy(im),sm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(sm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Zh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Zh,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===uo||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Zh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Xl=new B,$l=new pi,Ki=new B,Fa=class extends Un{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new kt,this.projectionMatrix=new kt,this.projectionMatrixInverse=new kt,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Xl,$l,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,$l,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Xl,$l,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,$l,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},qs=new B,rm=new Ne,om=new Ne,Jn=class extends Fa{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=fo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ca*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return fo*2*Math.atan(Math.tan(ca*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){qs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(qs.x,qs.y).multiplyScalar(-e/qs.z),qs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(qs.x,qs.y).multiplyScalar(-e/qs.z)}getViewSize(e,t){return this.getViewBounds(e,rm,om),t.subVectors(om,rm)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ca*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Oa=class extends Fa{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},td=class extends Ic{constructor(){super(new Oa(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ka=class extends Ua{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Un.DEFAULT_UP),this.updateMatrix(),this.target=new Un,this.shadow=new td}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}},Ba=class extends Ua{constructor(e,t){super(e,t),this.isAmbientLight=!0,this.type="AmbientLight"}};var oo=-90,ao=1,Mo=class extends Un{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Jn(oo,ao,e,t);s.layers=this.layers,this.add(s);let r=new Jn(oo,ao,e,t);r.layers=this.layers,this.add(r);let o=new Jn(oo,ao,e,t);o.layers=this.layers,this.add(o);let a=new Jn(oo,ao,e,t);a.layers=this.layers,this.add(a);let l=new Jn(oo,ao,e,t);l.layers=this.layers,this.add(l);let c=new Jn(oo,ao,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===uo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let w=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=w,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,f),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Lc=class extends Jn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Od="\\[\\]\\.:\\/",By=new RegExp("["+Od+"]","g"),kd="[^"+Od+"]",zy="[^"+Od.replace("\\.","")+"]",Gy=/((?:WC+[\/:])*)/.source.replace("WC",kd),Vy=/(WCOD+)?/.source.replace("WCOD",zy),Hy=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",kd),Wy=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",kd),Xy=new RegExp("^"+Gy+Vy+Hy+Wy+"$"),$y=["material","materials","bones","map"],nd=class{constructor(e,t,i){let s=i||$t.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},$t=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(By,"")}static parseTrackName(e){let t=Xy.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);$y.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Je("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};$t.Composite=nd;$t.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};$t.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};$t.prototype.GetterByBindingType=[$t.prototype._getValue_direct,$t.prototype._getValue_array,$t.prototype._getValue_arrayElement,$t.prototype._getValue_toArray];$t.prototype.SetterByBindingTypeAndVersioning=[[$t.prototype._setValue_direct,$t.prototype._setValue_direct_setNeedsUpdate,$t.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_array,$t.prototype._setValue_array_setNeedsUpdate,$t.prototype._setValue_array_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_arrayElement,$t.prototype._setValue_arrayElement_setNeedsUpdate,$t.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_fromArray,$t.prototype._setValue_fromArray_setNeedsUpdate,$t.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var uC=new Float32Array(1);var wo=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=dt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(dt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var id=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var za=class extends Ni{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Bd(n,e,t,i){let s=qy(i);switch(t){case Sd:return n*e;case wd:return n*e/s.components*s.byteLength;case zc:return n*e/s.components*s.byteLength;case nr:return n*e*2/s.components*s.byteLength;case Gc:return n*e*2/s.components*s.byteLength;case Md:return n*e*3/s.components*s.byteLength;case ki:return n*e*4/s.components*s.byteLength;case Vc:return n*e*4/s.components*s.byteLength;case Ha:case Wa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Xa:case $a:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Wc:case $c:return Math.max(n,16)*Math.max(e,8)/4;case Hc:case Xc:return Math.max(n,8)*Math.max(e,8)/2;case qc:case Yc:case Jc:case Kc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Zc:case qa:case jc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Qc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case eu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case tu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case nu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case iu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case su:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case ru:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case ou:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case au:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case lu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case cu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case uu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case hu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case du:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case fu:case pu:case mu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case gu:case _u:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ya:case xu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function qy(n){switch(n){case ii:case xd:return{byteLength:1,components:1};case Co:case yd:case Oi:return{byteLength:2,components:1};case kc:case Bc:return{byteLength:2,components:4};case Ui:case Oc:case Fi:return{byteLength:4,components:1};case vd:case bd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Je("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function mg(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Zy(n){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,d=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function i(a,l,c){let u=l.array,d=l.updateRanges;if(n.bindBuffer(c,a),d.length===0)n.bufferSubData(c,0,u);else{d.sort((f,g)=>f.start-g.start);let h=0;for(let f=1;f<d.length;f++){let g=d[h],w=d[f];w.start<=g.start+g.count+1?g.count=Math.max(g.count,w.start+w.count-g.start):(++h,d[h]=w)}d.length=h+1;for(let f=0,g=d.length;f<g;f++){let w=d[f];n.bufferSubData(c,w.start*u.BYTES_PER_ELEMENT,u,w.start,w.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Jy=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ky=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,jy=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Qy=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ev=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,tv=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,nv=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,iv=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,sv=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,rv=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,ov=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,av=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,lv=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,cv=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,uv=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,hv=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,dv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,fv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,pv=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,mv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,gv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,_v=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,xv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,yv=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,vv=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,bv=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Sv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Mv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,wv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Tv="gl_FragColor = linearToOutputTexel( gl_FragColor );",Ev=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Av=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Cv=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Rv=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Pv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Iv=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,Lv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Dv=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Nv=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Uv=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Fv=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Ov=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,kv=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Bv=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,zv=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,Gv=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,Vv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Hv=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Wv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Xv=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,$v=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,qv=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,Yv=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,Zv=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,Jv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Kv=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,jv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Qv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,eb=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,tb=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,nb=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,ib=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,sb=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,rb=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ob=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,ab=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,lb=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,cb=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,ub=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,hb=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,db=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,fb=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,pb=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,mb=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,gb=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,_b=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,xb=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,yb=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,vb=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,bb=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Sb=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Mb=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,wb=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,Tb=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Eb=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Ab=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Cb=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Rb=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Pb=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Ib=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,Lb=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,Db=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Nb=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Ub=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Fb=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,Ob=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,kb=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Bb=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,zb=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Gb=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Vb=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,Hb=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,Wb=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,Xb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,$b=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,qb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,Yb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Zb=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Jb=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Kb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,jb=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Qb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,eS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,tS=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,nS=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,iS=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,sS=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,rS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,oS=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,aS=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,lS=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,cS=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,uS=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,hS=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,dS=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,fS=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,pS=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,mS=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,gS=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,_S=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,xS=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,yS=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,vS=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,bS=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,SS=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,MS=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,wS=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,TS=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ES=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,AS=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,CS=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,pt={alphahash_fragment:Jy,alphahash_pars_fragment:Ky,alphamap_fragment:jy,alphamap_pars_fragment:Qy,alphatest_fragment:ev,alphatest_pars_fragment:tv,aomap_fragment:nv,aomap_pars_fragment:iv,batching_pars_vertex:sv,batching_vertex:rv,begin_vertex:ov,beginnormal_vertex:av,bsdfs:lv,iridescence_fragment:cv,bumpmap_pars_fragment:uv,clipping_planes_fragment:hv,clipping_planes_pars_fragment:dv,clipping_planes_pars_vertex:fv,clipping_planes_vertex:pv,color_fragment:mv,color_pars_fragment:gv,color_pars_vertex:_v,color_vertex:xv,common:yv,defaultnormal_vertex:vv,displacementmap_pars_vertex:bv,displacementmap_vertex:Sv,emissivemap_fragment:Mv,emissivemap_pars_fragment:wv,colorspace_fragment:Tv,colorspace_pars_fragment:Ev,envmap_fragment:Av,envmap_common_pars_fragment:Cv,envmap_pars_fragment:Rv,envmap_pars_vertex:Pv,envmap_physical_pars_fragment:Gv,envmap_vertex:Iv,fog_vertex:Lv,fog_pars_vertex:Dv,fog_fragment:Nv,fog_pars_fragment:Uv,gradientmap_pars_fragment:Fv,lightmap_pars_fragment:Ov,lights_lambert_fragment:kv,lights_lambert_pars_fragment:Bv,lights_pars_begin:zv,lights_toon_fragment:Vv,lights_toon_pars_fragment:Hv,lights_phong_fragment:Wv,lights_phong_pars_fragment:Xv,lights_physical_fragment:$v,lights_physical_pars_fragment:qv,lights_fragment_begin:Yv,lights_fragment_maps:Zv,lights_fragment_end:Jv,lightprobes_pars_fragment:Kv,logdepthbuf_fragment:jv,logdepthbuf_pars_fragment:Qv,logdepthbuf_pars_vertex:eb,logdepthbuf_vertex:tb,map_fragment:nb,map_pars_fragment:ib,map_particle_fragment:sb,map_particle_pars_fragment:rb,metalnessmap_fragment:ob,metalnessmap_pars_fragment:ab,morphinstance_vertex:lb,morphcolor_vertex:cb,morphnormal_vertex:ub,morphtarget_pars_vertex:hb,morphtarget_vertex:db,normal_fragment_begin:fb,normal_fragment_maps:pb,normal_pars_fragment:mb,normal_pars_vertex:gb,normal_vertex:_b,normalmap_pars_fragment:xb,clearcoat_normal_fragment_begin:yb,clearcoat_normal_fragment_maps:vb,clearcoat_pars_fragment:bb,iridescence_pars_fragment:Sb,opaque_fragment:Mb,packing:wb,premultiplied_alpha_fragment:Tb,project_vertex:Eb,dithering_fragment:Ab,dithering_pars_fragment:Cb,roughnessmap_fragment:Rb,roughnessmap_pars_fragment:Pb,shadowmap_pars_fragment:Ib,shadowmap_pars_vertex:Lb,shadowmap_vertex:Db,shadowmask_pars_fragment:Nb,skinbase_vertex:Ub,skinning_pars_vertex:Fb,skinning_vertex:Ob,skinnormal_vertex:kb,specularmap_fragment:Bb,specularmap_pars_fragment:zb,tonemapping_fragment:Gb,tonemapping_pars_fragment:Vb,transmission_fragment:Hb,transmission_pars_fragment:Wb,uv_pars_fragment:Xb,uv_pars_vertex:$b,uv_vertex:qb,worldpos_vertex:Yb,background_vert:Zb,background_frag:Jb,backgroundCube_vert:Kb,backgroundCube_frag:jb,cube_vert:Qb,cube_frag:eS,depth_vert:tS,depth_frag:nS,distance_vert:iS,distance_frag:sS,equirect_vert:rS,equirect_frag:oS,linedashed_vert:aS,linedashed_frag:lS,meshbasic_vert:cS,meshbasic_frag:uS,meshlambert_vert:hS,meshlambert_frag:dS,meshmatcap_vert:fS,meshmatcap_frag:pS,meshnormal_vert:mS,meshnormal_frag:gS,meshphong_vert:_S,meshphong_frag:xS,meshphysical_vert:yS,meshphysical_frag:vS,meshtoon_vert:bS,meshtoon_frag:SS,points_vert:MS,points_frag:wS,shadow_vert:TS,shadow_frag:ES,sprite_vert:AS,sprite_frag:CS},Le={common:{diffuse:{value:new ft(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new nt},alphaMap:{value:null},alphaMapTransform:{value:new nt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new nt}},envmap:{envMap:{value:null},envMapRotation:{value:new nt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new nt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new nt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new nt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new nt},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new nt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new nt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new nt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new nt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new ft(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new ft(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new nt},alphaTest:{value:0},uvTransform:{value:new nt}},sprite:{diffuse:{value:new ft(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new nt},alphaMap:{value:null},alphaMapTransform:{value:new nt},alphaTest:{value:0}}},ss={basic:{uniforms:zn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:pt.meshbasic_vert,fragmentShader:pt.meshbasic_frag},lambert:{uniforms:zn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new ft(0)},envMapIntensity:{value:1}}]),vertexShader:pt.meshlambert_vert,fragmentShader:pt.meshlambert_frag},phong:{uniforms:zn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new ft(0)},specular:{value:new ft(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:pt.meshphong_vert,fragmentShader:pt.meshphong_frag},standard:{uniforms:zn([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new ft(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:pt.meshphysical_vert,fragmentShader:pt.meshphysical_frag},toon:{uniforms:zn([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new ft(0)}}]),vertexShader:pt.meshtoon_vert,fragmentShader:pt.meshtoon_frag},matcap:{uniforms:zn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:pt.meshmatcap_vert,fragmentShader:pt.meshmatcap_frag},points:{uniforms:zn([Le.points,Le.fog]),vertexShader:pt.points_vert,fragmentShader:pt.points_frag},dashed:{uniforms:zn([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:pt.linedashed_vert,fragmentShader:pt.linedashed_frag},depth:{uniforms:zn([Le.common,Le.displacementmap]),vertexShader:pt.depth_vert,fragmentShader:pt.depth_frag},normal:{uniforms:zn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:pt.meshnormal_vert,fragmentShader:pt.meshnormal_frag},sprite:{uniforms:zn([Le.sprite,Le.fog]),vertexShader:pt.sprite_vert,fragmentShader:pt.sprite_frag},background:{uniforms:{uvTransform:{value:new nt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:pt.background_vert,fragmentShader:pt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new nt}},vertexShader:pt.backgroundCube_vert,fragmentShader:pt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:pt.cube_vert,fragmentShader:pt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:pt.equirect_vert,fragmentShader:pt.equirect_frag},distance:{uniforms:zn([Le.common,Le.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:pt.distance_vert,fragmentShader:pt.distance_frag},shadow:{uniforms:zn([Le.lights,Le.fog,{color:{value:new ft(0)},opacity:{value:1}}]),vertexShader:pt.shadow_vert,fragmentShader:pt.shadow_frag}};ss.physical={uniforms:zn([ss.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new nt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new nt},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new nt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new nt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new nt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new nt},sheen:{value:0},sheenColor:{value:new ft(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new nt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new nt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new nt},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new nt},attenuationDistance:{value:0},attenuationColor:{value:new ft(0)},specularColor:{value:new ft(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new nt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new nt},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new nt}}]),vertexShader:pt.meshphysical_vert,fragmentShader:pt.meshphysical_frag};var bu={r:0,b:0,g:0},RS=new kt,gg=new nt;gg.set(-1,0,0,0,1,0,0,0,1);function PS(n,e,t,i,s,r){let o=new ft(0),a=s===!0?0:1,l,c,u=null,d=0,h=null;function f(v){let A=v.isScene===!0?v.background:null;if(A&&A.isTexture){let M=v.backgroundBlurriness>0;A=e.get(A,M)}return A}function g(v){let A=!1,M=f(v);M===null?m(o,a):M&&M.isColor&&(m(M,1),A=!0);let I=n.xr.getEnvironmentBlendMode();I==="additive"?t.buffers.color.setClear(0,0,0,1,r):I==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function w(v,A){let M=f(A);M&&M.isCubeTexture?(c===void 0&&(c=new ni(new bo(1,1,1),new es({name:"BackgroundCubeMaterial",uniforms:Mr(ss.backgroundCube.uniforms),vertexShader:ss.backgroundCube.vertexShader,fragmentShader:ss.backgroundCube.fragmentShader,side:jn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(I,E,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(RS.makeRotationFromEuler(A.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(gg),c.material.toneMapped=bt.getTransfer(M.colorSpace)!==Pt,(u!==M||d!==M.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new ni(new Pa(2,2),new es({name:"BackgroundMaterial",uniforms:Mr(ss.background.uniforms),vertexShader:ss.background.vertexShader,fragmentShader:ss.background.fragmentShader,side:tr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=bt.getTransfer(M.colorSpace)!==Pt,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(u!==M||d!==M.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function m(v,A){v.getRGB(bu,Fd(n)),t.buffers.color.setClear(bu.r,bu.g,bu.b,A,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,A=1){o.set(v),a=A,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,m(o,a)},render:g,addToRenderList:w,dispose:p}}function IS(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null),r=s,o=!1;function a(D,W,X,N,H){let J=!1,V=d(D,N,X,W);r!==V&&(r=V,c(r.object)),J=f(D,N,X,H),J&&g(D,N,X,H),H!==null&&e.update(H,n.ELEMENT_ARRAY_BUFFER),(J||o)&&(o=!1,M(D,W,X,N),H!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(H).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function u(D){return n.deleteVertexArray(D)}function d(D,W,X,N){let H=N.wireframe===!0,J=i[W.id];J===void 0&&(J={},i[W.id]=J);let V=D.isInstancedMesh===!0?D.id:0,ce=J[V];ce===void 0&&(ce={},J[V]=ce);let K=ce[X.id];K===void 0&&(K={},ce[X.id]=K);let Q=K[H];return Q===void 0&&(Q=h(l()),K[H]=Q),Q}function h(D){let W=[],X=[],N=[];for(let H=0;H<t;H++)W[H]=0,X[H]=0,N[H]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:W,enabledAttributes:X,attributeDivisors:N,object:D,attributes:{},index:null}}function f(D,W,X,N){let H=r.attributes,J=W.attributes,V=0,ce=X.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=H[K],de=J[K];if(de===void 0&&(K==="instanceMatrix"&&D.instanceMatrix&&(de=D.instanceMatrix),K==="instanceColor"&&D.instanceColor&&(de=D.instanceColor)),se===void 0||se.attribute!==de||de&&se.data!==de.data)return!0;V++}return r.attributesNum!==V||r.index!==N}function g(D,W,X,N){let H={},J=W.attributes,V=0,ce=X.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=J[K];se===void 0&&(K==="instanceMatrix"&&D.instanceMatrix&&(se=D.instanceMatrix),K==="instanceColor"&&D.instanceColor&&(se=D.instanceColor));let de={};de.attribute=se,se&&se.data&&(de.data=se.data),H[K]=de,V++}r.attributes=H,r.attributesNum=V,r.index=N}function w(){let D=r.newAttributes;for(let W=0,X=D.length;W<X;W++)D[W]=0}function m(D){p(D,0)}function p(D,W){let X=r.newAttributes,N=r.enabledAttributes,H=r.attributeDivisors;X[D]=1,N[D]===0&&(n.enableVertexAttribArray(D),N[D]=1),H[D]!==W&&(n.vertexAttribDivisor(D,W),H[D]=W)}function v(){let D=r.newAttributes,W=r.enabledAttributes;for(let X=0,N=W.length;X<N;X++)W[X]!==D[X]&&(n.disableVertexAttribArray(X),W[X]=0)}function A(D,W,X,N,H,J,V){V===!0?n.vertexAttribIPointer(D,W,X,H,J):n.vertexAttribPointer(D,W,X,N,H,J)}function M(D,W,X,N){w();let H=N.attributes,J=X.getAttributes(),V=W.defaultAttributeValues;for(let ce in J){let K=J[ce];if(K.location>=0){let Q=H[ce];if(Q===void 0&&(ce==="instanceMatrix"&&D.instanceMatrix&&(Q=D.instanceMatrix),ce==="instanceColor"&&D.instanceColor&&(Q=D.instanceColor)),Q!==void 0){let se=Q.normalized,de=Q.itemSize,he=e.get(Q);if(he===void 0)continue;let ee=he.buffer,me=he.type,xe=he.bytesPerElement,Ae=me===n.INT||me===n.UNSIGNED_INT||Q.gpuType===Oc;if(Q.isInterleavedBufferAttribute){let Se=Q.data,Xe=Se.isInterleavedBuffer===!0?Se.stride:Se.itemSize,rt=Q.offset;if(Se.isInstancedInterleavedBuffer||Se.isInstancedBufferAttribute){for(let Ve=0;Ve<K.locationSize;Ve++)p(K.location+Ve,Se.meshPerAttribute);D.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Se.meshPerAttribute*Se.count)}else for(let Ve=0;Ve<K.locationSize;Ve++)m(K.location+Ve);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Ve=0;Ve<K.locationSize;Ve++)A(K.location+Ve,de/K.locationSize,me,se,Xe*xe,(rt+de/K.locationSize*Ve)*xe,Ae)}else{if(Q.isInstancedBufferAttribute){for(let Se=0;Se<K.locationSize;Se++)p(K.location+Se,Q.meshPerAttribute);D.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let Se=0;Se<K.locationSize;Se++)m(K.location+Se);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Se=0;Se<K.locationSize;Se++)A(K.location+Se,de/K.locationSize,me,se,de*xe,de/K.locationSize*Se*xe,Ae)}}else if(V!==void 0){let se=V[ce];if(se!==void 0)switch(se.length){case 2:n.vertexAttrib2fv(K.location,se);break;case 3:n.vertexAttrib3fv(K.location,se);break;case 4:n.vertexAttrib4fv(K.location,se);break;default:n.vertexAttrib1fv(K.location,se)}}}}v()}function I(){G();for(let D in i){let W=i[D];for(let X in W){let N=W[X];for(let H in N){let J=N[H];for(let V in J)u(J[V].object),delete J[V];delete N[H]}}delete i[D]}}function E(D){if(i[D.id]===void 0)return;let W=i[D.id];for(let X in W){let N=W[X];for(let H in N){let J=N[H];for(let V in J)u(J[V].object),delete J[V];delete N[H]}}delete i[D.id]}function x(D){for(let W in i){let X=i[W];for(let N in X){let H=X[N];if(H[D.id]===void 0)continue;let J=H[D.id];for(let V in J)u(J[V].object),delete J[V];delete H[D.id]}}}function T(D){for(let W in i){let X=i[W],N=D.isInstancedMesh===!0?D.id:0,H=X[N];if(H!==void 0){for(let J in H){let V=H[J];for(let ce in V)u(V[ce].object),delete V[ce];delete H[J]}delete X[N],Object.keys(X).length===0&&delete i[W]}}}function G(){U(),o=!0,r!==s&&(r=s,c(r.object))}function U(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:G,resetDefaultState:U,dispose:I,releaseStatesOfGeometry:E,releaseStatesOfObject:T,releaseStatesOfProgram:x,initAttributes:w,enableAttribute:m,disableUnusedAttributes:v}}function LS(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let h=0;for(let f=0;f<u;f++)h+=c[f];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function DS(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==ki&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let T=x===Oi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==ii&&x!==Fi&&!T&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Je("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Je("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Je("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),w=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),I=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:w,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:v,maxVaryings:A,maxFragmentUniforms:M,maxSamples:I,samples:E}}function NS(n){let e=this,t=null,i=0,s=!1,r=!1,o=new di,a=new nt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){let f=d.length!==0||h||i!==0||s;return s=h,i=d.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,f){let g=d.clippingPlanes,w=d.clipIntersection,m=d.clipShadows,p=n.get(d);if(!s||g===null||g.length===0||r&&!m)r?u(null):c();else{let v=r?0:i,A=v*4,M=p.clippingState||null;l.value=M,M=u(g,h,A,f);for(let I=0;I!==A;++I)M[I]=t[I];p.clippingState=M,this.numIntersection=w?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(d,h,f,g){let w=d!==null?d.length:0,m=null;if(w!==0){if(m=l.value,g!==!0||m===null){let p=f+w*4,v=h.matrixWorldInverse;a.getNormalMatrix(v),(m===null||m.length<p)&&(m=new Float32Array(p));for(let A=0,M=f;A!==w;++A,M+=4)o.copy(d[A]).applyMatrix4(v,a),o.normal.toArray(m,M),m[M+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=w,e.numIntersection=0,m}}var Ka=class extends mi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Ta(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new bo(5,5,5),r=new es({name:"CubemapFromEquirect",uniforms:Mr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:jn,blending:yr});r.uniforms.tEquirect.value=t;let o=new ni(s,r),a=t.minFilter;return t.minFilter===Cs&&(t.minFilter=Nn),new Mo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},Ym=256,US=3,FS=20,_g=256,xg=16,OS=3,kS=new B,BS=new ft,Mu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Mo(1,10,null),this._boxMesh=new ni(new bo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=kS}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,h=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,w=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,w===null&&(e.background=l.getClearColor(BS));let m=new Mo(i,s,u);return m.position.copy(a),m.update(l,e),l.autoClear=d,l.autoClearColor=h,l.autoClearDepth=f,l.autoClearStencil=g,e.background=w,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Km(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Jm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Ym,Id(e))}_fromTexture(e,t){e.mapping===br||e.mapping===Ao?this._setSize(e.image.length===0?Ym:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=Zm(e,!1,!1),i=Math.log2(e)-US;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Zm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===br||e.mapping===Ao?(this._cubemapMaterial===null&&(this._cubemapMaterial=Km()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Jm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=zS(),this._integrationMaterial=GS());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/xg);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-OS)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(_g*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=VS());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function Zm(n,e,t){return new Ka(n,{minFilter:Cs,generateMipmaps:e,type:Oi,colorSpace:pa,depthBuffer:t})}function ja(n,e,t){return new es({name:n,uniforms:e,vertexShader:pt.cube_vert,fragmentShader:t,side:jn,blending:yr,depthTest:!1,depthWrite:!1})}function zS(){return ja("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${_g}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function GS(){return ja("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:xg}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function VS(){return ja("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${FS}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Jm(){return ja("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Km(){return ja("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function HS(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,f=!1){return h==null?null:f?o(h):r(h)}function r(h){if(h&&h.isTexture){let f=h.mapping;if(f===Nc||f===Uc)if(e.has(h)){let g=e.get(h).texture;return a(g,h.mapping)}else{let g=h.image;if(g&&g.height>0){let w=new Ka(g.height);return w.fromEquirectangularTexture(n,h),e.set(h,w),h.addEventListener("dispose",c),a(w.texture,h.mapping)}else return null}}return h}function o(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let f=h.mapping,g=f===Nc||f===Uc,w=f===br||f===Ao;if(g||w){let m=t.get(h),p=m!==void 0?m.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==p)return i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(h,m):i.fromCubemap(h,m),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),m.texture;if(m!==void 0)return m.texture;{let v=h.image;return g&&v&&v.height>0||w&&v&&l(v)?(i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(h):i.fromCubemap(h),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),h.addEventListener("dispose",u),m.texture):null}}}return h}function a(h,f){return f===Nc?h.mapping=br:f===Uc&&(h.mapping=Ao),h}function l(h){let f=0,g=6;for(let w=0;w<g;w++)h[w]!==void 0&&f++;return f===g}function c(h){let f=h.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function u(h){let f=h.target;f.removeEventListener("dispose",u);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:d}}function WS(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&la("WebGLRenderer: "+i+" extension not supported."),s}}}function XS(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let w=r.get(g);w&&(e.remove(w),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,w){return s[w.id]!==void 0||(w.addEventListener("dispose",a),s[w.id]=new WeakRef(w),o.register(w,w.id,w),t.memory.geometries++),w}function u(g){let w=g.attributes;for(let m in w)e.update(w[m],n.ARRAY_BUFFER)}function d(g){let w=g.index,m=g.attributes.position,p=0;if(m===void 0)return;let v=w!==null?w.array.length:m.array.length/3-1,A=m.count>=65535?Sa:ba,M=new A(Math.ceil(v/3)*6,1),I=M.array;if(w!==null){let x=w.array;p=w.version;for(let T=0,G=0;T<v;T+=3){let U=x[T+0],D=x[T+1],W=x[T+2];I[G++]=U,I[G++]=D,I[G++]=D,I[G++]=W,I[G++]=W,I[G++]=U}}else{p=m.version;for(let x=0,T=0;x<v;x+=3){let G=x+0,U=x+1,D=x+2;I[T++]=G,I[T++]=U,I[T++]=U,I[T++]=D,I[T++]=D,I[T++]=G}}M.version=p;let E=r.get(g);E&&e.remove(E),r.set(g,M)}function h(g){let w=r.get(g);if(w){let m=g.index;m!==null&&w.version<m.version&&d(g)}else d(g);return r.get(g)}function f(){for(let g in s){let w=s[g].deref();w!==void 0&&l(w)}}return{get:c,update:u,getWireframeAttribute:h,dispose:f}}function $S(n,e,t){let i;function s(d){i=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,h){n.drawElements(i,h,r,d*o),t.update(h,i,1)}function c(d,h,f){f!==0&&(n.drawElementsInstanced(i,h,r,d*o,f),t.update(h,i,f))}function u(d,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,d,0,f);let w=0;for(let m=0;m<f;m++)w+=h[m];t.update(w,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function qS(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function YS(n,e,t){let i=new WeakMap,s=new Jt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=u!==void 0?u.length:0,h=i.get(a);if(h===void 0||h.count!==d){let G=function(){x.dispose(),i.delete(a),a.removeEventListener("dispose",G)};h!==void 0&&h.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,w=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],A=0;f===!0&&(A=1),g===!0&&(A=2),w===!0&&(A=3);let M=a.attributes.position.count*A,I=1;M>e.maxTextureSize&&(I=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let E=new Float32Array(M*I*4*d),x=new xa(E,M,I,d);x.type=Fi,x.needsUpdate=!0;let T=A*4;for(let U=0;U<d;U++){let D=m[U],W=p[U],X=v[U],N=M*I*4*U;for(let H=0;H<D.count;H++){let J=H*T;f===!0&&(s.fromBufferAttribute(D,H),E[N+J+0]=s.x,E[N+J+1]=s.y,E[N+J+2]=s.z,E[N+J+3]=0),g===!0&&(s.fromBufferAttribute(W,H),E[N+J+4]=s.x,E[N+J+5]=s.y,E[N+J+6]=s.z,E[N+J+7]=0),w===!0&&(s.fromBufferAttribute(X,H),E[N+J+8]=s.x,E[N+J+9]=s.y,E[N+J+10]=s.z,E[N+J+11]=X.itemSize===4?s.w:1)}}h={count:d,texture:x,size:new Ne(M,I)},i.set(a,h),a.addEventListener("dispose",G)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let w=0;w<c.length;w++)f+=c[w];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function ZS(n,e,t,i,s){let r=new WeakMap;function o(c){let u=s.render.frame,d=c.geometry,h=e.get(c,d);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return h}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var JS={[ud]:"LINEAR_TONE_MAPPING",[hd]:"REINHARD_TONE_MAPPING",[dd]:"CINEON_TONE_MAPPING",[fd]:"ACES_FILMIC_TONE_MAPPING",[md]:"AGX_TONE_MAPPING",[gd]:"NEUTRAL_TONE_MAPPING",[pd]:"CUSTOM_TONE_MAPPING"};function KS(n,e,t,i,s,r){let o=new mi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new ti;u.setAttribute("position",new Pn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Pn([0,2,0,0,2,0],2));let d=new xc({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),h=new ni(u,d),f=new Oa(-1,1,1,-1,0,1),g=null,w=null,m=!1,p,v=null,A=[],M=!1;this.setSize=function(I,E){o.setSize(I,E),a!==null&&a.setSize(I,E),l!==null&&l.setSize(I,E);for(let x=0;x<A.length;x++){let T=A[x];T.setSize&&T.setSize(I,E)}},this.setEffects=function(I){A=I,M=A.length>0&&A[0].isRenderPass===!0;let E=o.width,x=o.height;A.length>0&&a===null&&(a=new mi(E,x,{type:Oi,depthBuffer:!1,stencilBuffer:!1}),l=new mi(E,x,{type:Oi,depthBuffer:!1,stencilBuffer:!1}));let T=s===!0&&A.some(G=>G.needsDepthTexture===!0);T!==(o.depthTexture!==null)&&(T===!0&&c===null&&(c=new As(E,x),r===!0&&(c.format=Rs,c.type=Sr)),o.dispose(),o.depthTexture=T?c:null,o.resolveDepthBuffer=T,o.storeMultisampledDepthBuffer=T);for(let G=0;G<A.length;G++){let U=A[G];U.setSize&&U.setSize(E,x),T&&U.needsDepthTexture===!0&&U.setDepthTexture&&U.setDepthTexture(c)}},this.begin=function(I,E){if(m||I.toneMapping===ns&&A.length===0)return!1;if(v=E,E!==null){let x=E.width,T=E.height;(o.width!==x||o.height!==T)&&this.setSize(x,T)}return M===!1&&I.setRenderTarget(o),p=I.toneMapping,I.toneMapping=ns,!0},this.hasRenderPass=function(){return M},this.end=function(I,E){I.toneMapping=p,m=!0;let x=o,T=a;for(let G=0;G<A.length;G++){let U=A[G];U.enabled!==!1&&(U.render(I,T,x,E),U.needsSwap!==!1&&(x=T,T=T===a?l:a))}if(g!==I.outputColorSpace||w!==I.toneMapping){g=I.outputColorSpace,w=I.toneMapping,d.defines={},bt.getTransfer(g)===Pt&&(d.defines.SRGB_TRANSFER="");let G=JS[w];G&&(d.defines[G]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=x.texture,I.setRenderTarget(v),I.render(h,f),v=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),d.dispose()}}var yg=new Kn,vg=new As(1,1),bg=new Ea(1),Sg=new xa,Mg=new ac,wg=new Ta,jm=[],Qm=[],eg=new Float32Array(16),tg=new Float32Array(9),ng=new Float32Array(4);function Po(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=jm[s];if(r===void 0&&(r=new Float32Array(s),jm[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function _n(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function xn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Tu(n,e){let t=Qm[e];t===void 0&&(t=new Int32Array(e),Qm[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function jS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function QS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2fv(this.addr,e),xn(t,e)}}function eM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(_n(t,e))return;n.uniform3fv(this.addr,e),xn(t,e)}}function tM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4fv(this.addr,e),xn(t,e)}}function nM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;ng.set(i),n.uniformMatrix2fv(this.addr,!1,ng),xn(t,i)}}function iM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;tg.set(i),n.uniformMatrix3fv(this.addr,!1,tg),xn(t,i)}}function sM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;eg.set(i),n.uniformMatrix4fv(this.addr,!1,eg),xn(t,i)}}function rM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function oM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2iv(this.addr,e),xn(t,e)}}function aM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(_n(t,e))return;n.uniform3iv(this.addr,e),xn(t,e)}}function lM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4iv(this.addr,e),xn(t,e)}}function cM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function uM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2uiv(this.addr,e),xn(t,e)}}function hM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(_n(t,e))return;n.uniform3uiv(this.addr,e),xn(t,e)}}function dM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4uiv(this.addr,e),xn(t,e)}}function Eu(n){return n.version===0&&(n.compareFunction=Ad,n.needsUpdate=!0),n}function fM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Eu(vg):r=yg,t.setTexture2D(e||r,s)}function pM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Mg,s)}function mM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Eu(bg):r=wg,t.setTextureCube(e||r,s)}function gM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Sg,s)}function _M(n){switch(n){case 5126:return jS;case 35664:return QS;case 35665:return eM;case 35666:return tM;case 35674:return nM;case 35675:return iM;case 35676:return sM;case 5124:case 35670:return rM;case 35667:case 35671:return oM;case 35668:case 35672:return aM;case 35669:case 35673:return lM;case 5125:return cM;case 36294:return uM;case 36295:return hM;case 36296:return dM;case 35678:case 36198:case 36298:case 36306:case 35682:return fM;case 35679:case 36299:case 36307:return pM;case 35680:case 36300:case 36308:case 36293:return mM;case 36289:case 36303:case 36311:case 36292:return gM}}function xM(n,e){n.uniform1fv(this.addr,e)}function yM(n,e){let t=Po(e,this.size,2);n.uniform2fv(this.addr,t)}function vM(n,e){let t=Po(e,this.size,3);n.uniform3fv(this.addr,t)}function bM(n,e){let t=Po(e,this.size,4);n.uniform4fv(this.addr,t)}function SM(n,e){let t=Po(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function MM(n,e){let t=Po(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function wM(n,e){let t=Po(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function TM(n,e){n.uniform1iv(this.addr,e)}function EM(n,e){n.uniform2iv(this.addr,e)}function AM(n,e){n.uniform3iv(this.addr,e)}function CM(n,e){n.uniform4iv(this.addr,e)}function RM(n,e){n.uniform1uiv(this.addr,e)}function PM(n,e){n.uniform2uiv(this.addr,e)}function IM(n,e){n.uniform3uiv(this.addr,e)}function LM(n,e){n.uniform4uiv(this.addr,e)}function DM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Eu(vg):o=yg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function NM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Mg,r[o])}function UM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Eu(bg):o=wg;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function FM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Sg,r[o])}function OM(n){switch(n){case 5126:return xM;case 35664:return yM;case 35665:return vM;case 35666:return bM;case 35674:return SM;case 35675:return MM;case 35676:return wM;case 5124:case 35670:return TM;case 35667:case 35671:return EM;case 35668:case 35672:return AM;case 35669:case 35673:return CM;case 5125:return RM;case 36294:return PM;case 36295:return IM;case 36296:return LM;case 35678:case 36198:case 36298:case 36306:case 35682:return DM;case 35679:case 36299:case 36307:return NM;case 35680:case 36300:case 36308:case 36293:return UM;case 36289:case 36303:case 36311:case 36292:return FM}}var Vd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=_M(t.type)}},Hd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=OM(t.type)}},Wd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},zd=/(\w+)(\])?(\[|\.)?/g;function ig(n,e){n.seq.push(e),n.map[e.id]=e}function kM(n,e,t){let i=n.name,s=i.length;for(zd.lastIndex=0;;){let r=zd.exec(i),o=zd.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){ig(t,c===void 0?new Vd(a,n,e):new Hd(a,n,e));break}else{let d=t.map[a];d===void 0&&(d=new Wd(a),ig(t,d)),t=d}}}var Ro=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);kM(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function sg(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var BM=37297,zM=0;function GM(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var rg=new nt;function VM(n){bt._getMatrix(rg,bt.workingColorSpace,n);let e=`mat3( ${rg.elements.map(t=>t.toFixed(4))} )`;switch(bt.getTransfer(n)){case ma:return[e,"LinearTransferOETF"];case Pt:return[e,"sRGBTransferOETF"];default:return Je("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function og(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+GM(n.getShaderSource(e),a)}else return r}function HM(n,e){let t=VM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var WM={[ud]:"Linear",[hd]:"Reinhard",[dd]:"Cineon",[fd]:"ACESFilmic",[md]:"AgX",[gd]:"Neutral",[pd]:"Custom"};function XM(n,e){let t=WM[e];return t===void 0?(Je("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Su=new B;function $M(){bt.getLuminanceCoefficients(Su);let n=Su.x.toFixed(4),e=Su.y.toFixed(4),t=Su.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function qM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ja).join(`
`)}function YM(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function ZM(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ja(n){return n!==""}function ag(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function lg(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var JM=/^[ \t]*#include +<([\w\d./]+)>/gm;function Xd(n){return n.replace(JM,KM)}function KM(n,e){let t=pt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Xd(t)}var jM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function cg(n){return n.replace(jM,QM)}function QM(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function ug(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var ew={[Ga]:"SHADOWMAP_TYPE_PCF",[To]:"SHADOWMAP_TYPE_VSM"};function tw(n){return ew[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var nw={[Ao]:"ENVMAP_MODE_REFRACTION"};function iw(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":nw[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var sw={[Dc]:"ENVMAP_BLENDING_MULTIPLY",[Cm]:"ENVMAP_BLENDING_MIX",[Rm]:"ENVMAP_BLENDING_ADD"};function rw(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":sw[n.combine]||"ENVMAP_BLENDING_NONE"}function ow(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=tw(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=iw(t),d=rw(t),h=qM(t),f=YM(r),g=s.createProgram(),w,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(w=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ja).join(`
`),w.length>0&&(w+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ja).join(`
`),m.length>0&&(m+=`
`)):(w=[ug(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ja).join(`
`),m=[ug(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ns?"#define TONE_MAPPING":"",t.toneMapping!==ns?pt.tonemapping_pars_fragment:"",t.toneMapping!==ns?XM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",pt.colorspace_pars_fragment,HM("linearToOutputTexel",t.outputColorSpace),$M(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ja).join(`
`)),o=Xd(o),o=ag(o,t),o=lg(o,t),a=Xd(a),a=ag(a,t),a=lg(a,t),o=cg(o),a=cg(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,w=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+w,m=["#define varying in",t.glslVersion===Rd?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Rd?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let v=p+w+o,A=p+m+a,M=sg(s,s.VERTEX_SHADER,v),I=sg(s,s.FRAGMENT_SHADER,A);s.attachShader(g,M),s.attachShader(g,I),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function E(U){if(n.debug.checkShaderErrors){let D=s.getProgramInfoLog(g)||"",W=s.getShaderInfoLog(M)||"",X=s.getShaderInfoLog(I)||"",N=D.trim(),H=W.trim(),J=X.trim(),V=!0,ce=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,M,I);else{let K=og(s,M,"vertex"),Q=og(s,I,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+U.name+`
Material Type: `+U.type+`

Program Info Log: `+N+`
`+K+`
`+Q)}else N!==""?Je("WebGLProgram: Program Info Log:",N):(H===""||J==="")&&(ce=!1);ce&&(U.diagnostics={runnable:V,programLog:N,vertexShader:{log:H,prefix:w},fragmentShader:{log:J,prefix:m}})}s.deleteShader(M),s.deleteShader(I),x=new Ro(s,g),T=ZM(s,g)}let x;this.getUniforms=function(){return x===void 0&&E(this),x};let T;this.getAttributes=function(){return T===void 0&&E(this),T};let G=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return G===!1&&(G=s.getProgramParameter(g,BM)),G},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=zM++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=I,this}var aw=0,$d=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new qd(e),t.set(e,i)),i}},qd=class{constructor(e){this.id=aw++,this.code=e,this.usedTimes=0}};function lw(n){return n===nr||n===qa||n===Ya}function cw(n,e,t,i,s,r){let o=new ya,a=new $d,l=new Set,c=[],u=new Map,d=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function g(x,T,G,U,D,W){let X=U.fog,N=D.geometry,H=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?U.environment:null,J=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,V=e.get(x.envMap||H,J),ce=h[x.type],K=i.precision;x.precision!==null&&(K=i.getMaxPrecision(x.precision),K!==x.precision&&Je("WebGLProgram.getParameters:",x.precision,"not supported, using",K,"instead."));let Q=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,se=Q!==void 0?Q.length:0,de=0;N.morphAttributes.position!==void 0&&(de=1),N.morphAttributes.normal!==void 0&&(de=2),N.morphAttributes.color!==void 0&&(de=3);let he,ee,me,xe;if(ce){let Ce=ss[ce];he=Ce.vertexShader,ee=Ce.fragmentShader}else{he=x.vertexShader,ee=x.fragmentShader;let Ce=a.getVertexShaderStage(x),ct=a.getFragmentShaderStage(x);a.update(x,Ce,ct),me=Ce.id,xe=ct.id}let Ae=n.getRenderTarget(),Se=n.state.buffers.depth.getReversed(),Xe=D.isInstancedMesh===!0,rt=D.isBatchedMesh===!0,Ve=!!x.map,mt=!!x.matcap,ut=!!V,it=ut&&V.isPMREMTexture===!0,Yt=!!x.aoMap,Gt=!!x.lightMap,an=!!x.bumpMap&&x.wireframe===!1,Ut=!!x.normalMap,Mn=!!x.displacementMap,Mt=!!x.emissiveMap,mn=!!x.metalnessMap,jt=!!x.roughnessMap,ln=x.anisotropy>0,O=x.clearcoat>0,Re=x.diffuseRoughness>0,Ze=x.dispersion>0,ot=x.retroreflectivity>0,Me=x.iridescence>0,Ot=x.sheen>0,Ge=x.transmission>0,Ye=ln&&!!x.anisotropyMap,C=O&&!!x.clearcoatMap,y=O&&!!x.clearcoatNormalMap,$=O&&!!x.clearcoatRoughnessMap,ue=Re&&!!x.diffuseRoughnessMap,oe=Me&&!!x.iridescenceMap,_e=Me&&!!x.iridescenceThicknessMap,ye=Ot&&!!x.sheenColorMap,te=Ot&&!!x.sheenRoughnessMap,ie=!!x.specularMap,pe=!!x.specularColorMap,F=!!x.specularIntensityMap,re=Ge&&!!x.transmissionMap,ne=Ge&&!!x.thicknessMap,we=!!x.gradientMap,ge=!!x.alphaMap,be=x.alphaTest>0,He=!!x.alphaHash,je=!!x.extensions,le=ns;x.toneMapped&&(Ae===null||Ae.isXRRenderTarget===!0)&&(le=n.toneMapping);let ke=it?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,Qe={shaderID:ce,shaderType:x.type,shaderName:x.name,vertexShader:he,fragmentShader:ee,defines:x.defines,customVertexShaderID:me,customFragmentShaderID:xe,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:K,batching:rt,batchingColor:rt&&D._colorsTexture!==null,instancing:Xe,instancingColor:Xe&&D.instanceColor!==null,instancingMorph:Xe&&D.morphTexture!==null,outputColorSpace:Ae===null?n.outputColorSpace:Ae.isXRRenderTarget===!0?Ae.texture.colorSpace:bt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:Ve,matcap:mt,envMap:ut,envMapMode:ut&&V.mapping,envMapPMREM:it,envMapMaxLod:it?ke.length-1:null,envMapSize:it?ke[0].width:null,aoMap:Yt,lightMap:Gt,bumpMap:an,normalMap:Ut,displacementMap:Mn,emissiveMap:Mt,normalMapObjectSpace:Ut&&x.normalMapType===Lm,normalMapTangentSpace:Ut&&x.normalMapType===yu,packedNormalMap:Ut&&x.normalMapType===yu&&lw(x.normalMap.format),metalnessMap:mn,roughnessMap:jt,anisotropy:ln,anisotropyMap:Ye,clearcoat:O,clearcoatMap:C,clearcoatNormalMap:y,clearcoatRoughnessMap:$,diffuseRoughness:Re,diffuseRoughnessMap:ue,dispersion:Ze,retroreflection:ot,iridescence:Me,iridescenceMap:oe,iridescenceThicknessMap:_e,sheen:Ot,sheenColorMap:ye,sheenRoughnessMap:te,specularMap:ie,specularColorMap:pe,specularIntensityMap:F,transmission:Ge,transmissionMap:re,thicknessMap:ne,gradientMap:we,opaque:x.transparent===!1&&x.blending===Eo&&x.alphaToCoverage===!1,alphaMap:ge,alphaTest:be,alphaHash:He,combine:x.combine,mapUv:Ve&&f(x.map.channel),aoMapUv:Yt&&f(x.aoMap.channel),lightMapUv:Gt&&f(x.lightMap.channel),bumpMapUv:an&&f(x.bumpMap.channel),normalMapUv:Ut&&f(x.normalMap.channel),displacementMapUv:Mn&&f(x.displacementMap.channel),emissiveMapUv:Mt&&f(x.emissiveMap.channel),metalnessMapUv:mn&&f(x.metalnessMap.channel),roughnessMapUv:jt&&f(x.roughnessMap.channel),anisotropyMapUv:Ye&&f(x.anisotropyMap.channel),clearcoatMapUv:C&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:y&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:$&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ue&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:_e&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(x.sheenRoughnessMap.channel),specularMapUv:ie&&f(x.specularMap.channel),specularColorMapUv:pe&&f(x.specularColorMap.channel),specularIntensityMapUv:F&&f(x.specularIntensityMap.channel),transmissionMapUv:re&&f(x.transmissionMap.channel),thicknessMapUv:ne&&f(x.thicknessMap.channel),alphaMapUv:ge&&f(x.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(Ut||ln),vertexNormals:!!N.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!N.attributes.uv&&(Ve||ge),fog:!!X,useFog:x.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||N.attributes.normal===void 0&&Ut===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:Se,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:de,numSunLights:T.sun.length,numDirLights:T.directional.length,numPointLights:T.point.length,numSpotLights:T.spot.length,numSpotLightMaps:T.spotLightMap.length,numRectAreaLights:T.rectArea.length,numHemiLights:T.hemi.length,numSunLightShadows:T.sunShadowMap.length,numDirLightShadows:T.directionalShadowMap.length,numPointLightShadows:T.pointShadowMap.length,numSpotLightShadows:T.spotShadowMap.length,numSpotLightShadowsWithMaps:T.numSpotLightShadowsWithMaps,numLightProbes:T.numLightProbes,numLightProbeGrids:W.filter(Ce=>Ce.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&G.length>0,shadowMapType:n.shadowMap.type,toneMapping:le,decodeVideoTexture:Ve&&x.map.isVideoTexture===!0&&bt.getTransfer(x.map.colorSpace)===Pt,decodeVideoTextureEmissive:Mt&&x.emissiveMap.isVideoTexture===!0&&bt.getTransfer(x.emissiveMap.colorSpace)===Pt,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===ts,flipSided:x.side===jn,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:je&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(je&&x.extensions.multiDraw===!0||rt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return Qe.vertexUv1s=l.has(1),Qe.vertexUv2s=l.has(2),Qe.vertexUv3s=l.has(3),l.clear(),Qe}function w(x){let T=[];if(x.shaderID?T.push(x.shaderID):(T.push(x.customVertexShaderID),T.push(x.customFragmentShaderID)),x.defines!==void 0)for(let G in x.defines)T.push(G),T.push(x.defines[G]);return x.isRawShaderMaterial===!1&&(m(T,x),p(T,x),T.push(n.outputColorSpace)),T.push(x.customProgramCacheKey),T.join()}function m(x,T){x.push(T.precision),x.push(T.outputColorSpace),x.push(T.envMapMode),x.push(T.envMapPMREM),x.push(T.envMapMaxLod),x.push(T.envMapSize),x.push(T.mapUv),x.push(T.alphaMapUv),x.push(T.lightMapUv),x.push(T.aoMapUv),x.push(T.bumpMapUv),x.push(T.normalMapUv),x.push(T.displacementMapUv),x.push(T.emissiveMapUv),x.push(T.metalnessMapUv),x.push(T.roughnessMapUv),x.push(T.anisotropyMapUv),x.push(T.clearcoatMapUv),x.push(T.clearcoatNormalMapUv),x.push(T.clearcoatRoughnessMapUv),x.push(T.diffuseRoughnessMapUv),x.push(T.iridescenceMapUv),x.push(T.iridescenceThicknessMapUv),x.push(T.sheenColorMapUv),x.push(T.sheenRoughnessMapUv),x.push(T.specularMapUv),x.push(T.specularColorMapUv),x.push(T.specularIntensityMapUv),x.push(T.transmissionMapUv),x.push(T.thicknessMapUv),x.push(T.combine),x.push(T.fogExp2),x.push(T.sizeAttenuation),x.push(T.morphTargetsCount),x.push(T.numSunLights),x.push(T.numDirLights),x.push(T.numPointLights),x.push(T.numSpotLights),x.push(T.numSpotLightMaps),x.push(T.numHemiLights),x.push(T.numRectAreaLights),x.push(T.numSunLightShadows),x.push(T.numDirLightShadows),x.push(T.numPointLightShadows),x.push(T.numSpotLightShadows),x.push(T.numSpotLightShadowsWithMaps),x.push(T.numLightProbes),x.push(T.numLightProbeGrids),x.push(T.shadowMapType),x.push(T.toneMapping),x.push(T.numClippingPlanes),x.push(T.numClipIntersection),x.push(T.depthPacking)}function p(x,T){o.disableAll(),T.instancing&&o.enable(0),T.instancingColor&&o.enable(1),T.instancingMorph&&o.enable(2),T.matcap&&o.enable(3),T.envMap&&o.enable(4),T.normalMapObjectSpace&&o.enable(5),T.normalMapTangentSpace&&o.enable(6),T.clearcoat&&o.enable(7),T.iridescence&&o.enable(8),T.alphaTest&&o.enable(9),T.vertexColors&&o.enable(10),T.vertexAlphas&&o.enable(11),T.vertexUv1s&&o.enable(12),T.vertexUv2s&&o.enable(13),T.vertexUv3s&&o.enable(14),T.vertexTangents&&o.enable(15),T.anisotropy&&o.enable(16),T.alphaHash&&o.enable(17),T.batching&&o.enable(18),T.dispersion&&o.enable(19),T.retroreflection&&o.enable(24),T.diffuseRoughness&&o.enable(25),T.batchingColor&&o.enable(20),T.gradientMap&&o.enable(21),T.packedNormalMap&&o.enable(22),T.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),T.fog&&o.enable(0),T.useFog&&o.enable(1),T.flatShading&&o.enable(2),T.logarithmicDepthBuffer&&o.enable(3),T.reversedDepthBuffer&&o.enable(4),T.skinning&&o.enable(5),T.morphTargets&&o.enable(6),T.morphNormals&&o.enable(7),T.morphColors&&o.enable(8),T.premultipliedAlpha&&o.enable(9),T.shadowMapEnabled&&o.enable(10),T.doubleSided&&o.enable(11),T.flipSided&&o.enable(12),T.useDepthPacking&&o.enable(13),T.dithering&&o.enable(14),T.transmission&&o.enable(15),T.sheen&&o.enable(16),T.opaque&&o.enable(17),T.pointsUvs&&o.enable(18),T.decodeVideoTexture&&o.enable(19),T.decodeVideoTextureEmissive&&o.enable(20),T.alphaToCoverage&&o.enable(21),T.numLightProbeGrids>0&&o.enable(22),T.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function v(x){let T=h[x.type],G;if(T){let U=ss[T];G=Xm.clone(U.uniforms)}else G=x.uniforms;return G}function A(x,T){let G=u.get(T);return G!==void 0?++G.usedTimes:(G=new ow(n,T,x,s),c.push(G),u.set(T,G)),G}function M(x){if(--x.usedTimes===0){let T=c.indexOf(x);c[T]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function I(x){a.remove(x)}function E(){a.dispose()}return{getParameters:g,getProgramCacheKey:w,getUniforms:v,acquireProgram:A,releaseProgram:M,releaseShaderCache:I,programs:c,dispose:E}}function uw(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function hw(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function hg(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function dg(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function a(h,f,g,w,m,p){let v=n[e];return v===void 0?(v={id:h.id,object:h,geometry:f,material:g,materialVariant:o(h),groupOrder:w,renderOrder:h.renderOrder,z:m,group:p},n[e]=v):(v.id=h.id,v.object=h,v.geometry=f,v.material=g,v.materialVariant=o(h),v.groupOrder=w,v.renderOrder=h.renderOrder,v.z=m,v.group=p),e++,v}function l(h,f,g,w,m,p,v){v.reversedDepth===!0&&(m=-m);let A=a(h,f,g,w,m,p);g.transmission>0?i.push(A):g.transparent===!0?s.push(A):t.push(A)}function c(h,f,g,w,m,p){let v=a(h,f,g,w,m,p);g.transmission>0?i.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function u(h,f){t.length>1&&t.sort(h||hw),i.length>1&&i.sort(f||hg),s.length>1&&s.sort(f||hg)}function d(){for(let h=e,f=n.length;h<f;h++){let g=n[h];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:d,sort:u}}function dw(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new dg,n.set(i,[o])):s>=r.length?(o=new dg,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function fw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new ft};break;case"SpotLight":t={position:new B,direction:new B,color:new ft,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new ft,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new ft,groundColor:new ft};break;case"RectAreaLight":t={color:new ft,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function pw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var mw=0;function gw(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function _w(n){let e=new fw,t=pw(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let s=new B,r=new kt,o=new kt;function a(c){let u=0,d=0,h=0;for(let W=0;W<9;W++)i.probe[W].set(0,0,0);let f=0,g=0,w=0,m=0,p=0,v=0,A=0,M=0,I=0,E=0,x=0,T=0,G=0,U=0;c.sort(gw);for(let W=0,X=c.length;W<X;W++){let N=c[W],H=N.color,J=N.intensity,V=N.distance,ce=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===nr?ce=N.shadow.map.texture:ce=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)u+=H.r*J,d+=H.g*J,h+=H.b*J;else if(N.isLightProbe){for(let K=0;K<9;K++)i.probe[K].addScaledVector(N.sh.coefficients[K],J);U++}else if(N.isSunLight){let K=e.get(N);if(K.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[g]=se,i.sunShadowMap[g]=ce;let de=Q.getViewportCount();for(let he=0;he<de;he++)i.sunShadowMatrix[w+he]=Q.getMatrix(he),i.sunShadowCascade[w+he]=Q._cascadeData[he];w+=de,g++}i.sun[f]=K,f++}else if(N.isDirectionalLight){let K=e.get(N);if(K.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.directionalShadow[m]=se,i.directionalShadowMap[m]=ce,i.directionalShadowMatrix[m]=N.shadow.matrix,I++}i.directional[m]=K,m++}else if(N.isSpotLight){let K=e.get(N);K.position.setFromMatrixPosition(N.matrixWorld),K.color.copy(H).multiplyScalar(J),K.distance=V,K.coneCos=Math.cos(N.angle),K.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),K.decay=N.decay,i.spot[v]=K;let Q=N.shadow;if(N.map&&(i.spotLightMap[T]=N.map,T++,Q.updateMatrices(N),N.castShadow&&G++),i.spotLightMatrix[v]=Q.matrix,N.castShadow){let se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.spotShadow[v]=se,i.spotShadowMap[v]=ce,x++}v++}else if(N.isRectAreaLight){let K=e.get(N);K.color.copy(H).multiplyScalar(J),K.halfWidth.set(N.width*.5,0,0),K.halfHeight.set(0,N.height*.5,0),i.rectArea[A]=K,A++}else if(N.isPointLight){let K=e.get(N);if(K.color.copy(N.color).multiplyScalar(N.intensity),K.distance=N.distance,K.decay=N.decay,N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,i.pointShadow[p]=se,i.pointShadowMap[p]=ce,i.pointShadowMatrix[p]=N.shadow.matrix,E++}i.point[p]=K,p++}else if(N.isHemisphereLight){let K=e.get(N);K.skyColor.copy(N.color).multiplyScalar(J),K.groundColor.copy(N.groundColor).multiplyScalar(J),i.hemi[M]=K,M++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Le.LTC_FLOAT_1,i.rectAreaLTC2=Le.LTC_FLOAT_2):(i.rectAreaLTC1=Le.LTC_HALF_1,i.rectAreaLTC2=Le.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=d,i.ambient[2]=h;let D=i.hash;(D.sunLength!==f||D.directionalLength!==m||D.pointLength!==p||D.spotLength!==v||D.rectAreaLength!==A||D.hemiLength!==M||D.numSunShadows!==g||D.numDirectionalShadows!==I||D.numPointShadows!==E||D.numSpotShadows!==x||D.numSpotMaps!==T||D.numLightProbes!==U)&&(i.sun.length=f,i.directional.length=m,i.spot.length=v,i.rectArea.length=A,i.point.length=p,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=w,i.sunShadowCascade.length=w,i.directionalShadow.length=I,i.directionalShadowMap.length=I,i.directionalShadowMatrix.length=I,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+T-G,i.spotLightMap.length=T,i.numSpotLightShadowsWithMaps=G,i.numLightProbes=U,D.sunLength=f,D.directionalLength=m,D.pointLength=p,D.spotLength=v,D.rectAreaLength=A,D.hemiLength=M,D.numSunShadows=g,D.numDirectionalShadows=I,D.numPointShadows=E,D.numSpotShadows=x,D.numSpotMaps=T,D.numLightProbes=U,i.version=mw++)}function l(c,u){let d=0,h=0,f=0,g=0,w=0,m=0,p=u.matrixWorldInverse;for(let v=0,A=c.length;v<A;v++){let M=c[v];if(M.isSunLight){let I=i.sun[d];I.direction.setFromMatrixPosition(M.matrixWorld),I.direction.transformDirection(p),d++}else if(M.isDirectionalLight){let I=i.directional[h];I.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),I.direction.sub(s),I.direction.transformDirection(p),h++}else if(M.isSpotLight){let I=i.spot[g];I.position.setFromMatrixPosition(M.matrixWorld),I.position.applyMatrix4(p),I.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),I.direction.sub(s),I.direction.transformDirection(p),g++}else if(M.isRectAreaLight){let I=i.rectArea[w];I.position.setFromMatrixPosition(M.matrixWorld),I.position.applyMatrix4(p),o.identity(),r.copy(M.matrixWorld),r.premultiply(p),o.extractRotation(r),I.halfWidth.set(M.width*.5,0,0),I.halfHeight.set(0,M.height*.5,0),I.halfWidth.applyMatrix4(o),I.halfHeight.applyMatrix4(o),w++}else if(M.isPointLight){let I=i.point[f];I.position.setFromMatrixPosition(M.matrixWorld),I.position.applyMatrix4(p),f++}else if(M.isHemisphereLight){let I=i.hemi[m];I.direction.setFromMatrixPosition(M.matrixWorld),I.direction.transformDirection(p),m++}}}return{setup:a,setupView:l,state:i}}function fg(n){let e=new _w(n),t=[],i=[],s=[];function r(d){u.camera=d,t.length=0,i.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){i.push(d)}function l(){e.setup(t),s.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function c(d){e.setupView(t,d)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function xw(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new fg(n),e.set(s,[a])):r>=o.length?(a=new fg(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var yw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,vw=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,bw=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],Sw=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],pg=new kt,Za=new B,Gd=new B;function Mw(n,e,t){let i=new Zs,s=new Ne,r=new Ne,o=new Jt,a=new yc,l=new vc,c={},u=t.maxTextureSize,d={[tr]:jn,[jn]:tr,[ts]:ts},h=new es({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:yw,fragmentShader:vw}),f=h.clone();f.defines.HORIZONTAL_PASS=1;let g=new ti;g.setAttribute("position",new fi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let w=new ni(g,h),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ga;let p=this.type;this.render=function(E,x,T){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===cm&&(Je("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ga);let G=n.getRenderTarget(),U=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),W=n.state;W.setBlending(yr),W.buffers.depth.getReversed()===!0?W.buffers.color.setClear(0,0,0,0):W.buffers.color.setClear(1,1,1,1),W.buffers.depth.setTest(!0),W.setScissorTest(!1);let X=p!==this.type;X&&x.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(H=>H.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,H=E.length;N<H;N++){let J=E[N],V=J.shadow;if(V===void 0){Je("WebGLShadowMap:",J,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ce=V.getFrameExtents();s.multiply(ce),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ce.x),s.x=r.x*ce.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ce.y),s.y=r.y*ce.y,V.mapSize.y=r.y));let K=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=K,V.map===null||X===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===To){if(J.isPointLight){Je("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new mi(s.x,s.y,{format:nr,type:Oi,minFilter:Nn,magFilter:Nn,generateMipmaps:!1}),V.map.texture.name=J.name+".shadowMap",V.map.depthTexture=new As(s.x,s.y,Fi),V.map.depthTexture.name=J.name+".shadowMapDepth",V.map.depthTexture.format=Ts,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=In,V.map.depthTexture.magFilter=In}else J.isPointLight?(V.map=new Ka(s.x),V.map.depthTexture=new Ea(s.x,Ui)):(V.map=new mi(s.x,s.y),V.map.depthTexture=new As(s.x,s.y,Ui)),V.map.depthTexture.name=J.name+".shadowMap",V.map.depthTexture.format=Ts,this.type===Ga?(V.map.depthTexture.compareFunction=K?Ed:Td,V.map.depthTexture.minFilter=Nn,V.map.depthTexture.magFilter=Nn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=In,V.map.depthTexture.magFilter=In);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Q=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();J.isPointLight!==!0&&V.updateMatrices(J,T);let se=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:T.layers;for(let de=0;de<Q;de++){let he=V.getCamera(de);if(J.isPointLight){let ee=V.camera,me=V.matrix,xe=J.distance||ee.far;xe!==ee.far&&(ee.far=xe,ee.updateProjectionMatrix()),Za.setFromMatrixPosition(J.matrixWorld),ee.position.copy(Za),Gd.copy(ee.position),Gd.add(bw[de]),ee.up.copy(Sw[de]),ee.lookAt(Gd),ee.updateMatrixWorld(),me.makeTranslation(-Za.x,-Za.y,-Za.z),pg.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(pg,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,de),n.clear();else{de===0&&(n.setRenderTarget(V.map),n.clear());let ee=V.getViewport(de);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),W.viewport(o)}i=V.getFrustum(de),M(x,T,he,J,se,this.type)}V.isPointLightShadow!==!0&&this.type===To&&v(V,T),V.needsUpdate=!1}p=this.type,m.needsUpdate=!1,n.setRenderTarget(G,U,D)};function v(E,x){let T=e.update(w);h.defines.VSM_SAMPLES!==E.blurSamples&&(h.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new mi(s.x,s.y,{format:nr,type:Oi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),h.uniforms.shadow_pass.value=E.map.depthTexture,h.uniforms.resolution.value.set(E.map.width,E.map.height),h.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(x,null,T,h,w,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(x,null,T,f,w,null)}function A(E,x,T,G){let U=null,D=T.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(D!==void 0)U=D;else if(U=T.isPointLight===!0?l:a,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let W=U.uuid,X=x.uuid,N=c[W];N===void 0&&(N={},c[W]=N);let H=N[X];H===void 0&&(H=U.clone(),N[X]=H,x.addEventListener("dispose",I)),U=H}if(U.visible=x.visible,U.wireframe=x.wireframe,G===To?U.side=x.shadowSide!==null?x.shadowSide:x.side:U.side=x.shadowSide!==null?x.shadowSide:d[x.side],U.alphaMap=x.alphaMap,U.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,U.map=x.map,U.clipShadows=x.clipShadows,U.clippingPlanes=x.clippingPlanes,U.clipIntersection=x.clipIntersection,U.displacementMap=x.displacementMap,U.displacementScale=x.displacementScale,U.displacementBias=x.displacementBias,U.wireframeLinewidth=x.wireframeLinewidth,U.linewidth=x.linewidth,T.isPointLight===!0&&U.isMeshDistanceMaterial===!0){let W=n.properties.get(U);W.light=T}return U}function M(E,x,T,G,U,D){if(E.visible===!1)return;if(E.layers.test(U)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&D===To)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(T.matrixWorldInverse,E.matrixWorld);let N=e.update(E),H=E.material;if(Array.isArray(H)){let J=N.groups;for(let V=0,ce=J.length;V<ce;V++){let K=J[V],Q=H[K.materialIndex];if(Q&&Q.visible){let se=A(E,Q,G,D);E.onBeforeShadow(n,E,x,T,N,se,K),n.renderBufferDirect(T,null,N,se,E,K),E.onAfterShadow(n,E,x,T,N,se,K)}}}else if(H.visible){let J=A(E,H,G,D);E.onBeforeShadow(n,E,x,T,N,J,null),n.renderBufferDirect(T,null,N,J,E,null),E.onAfterShadow(n,E,x,T,N,J,null)}}let X=E.children;for(let N=0,H=X.length;N<H;N++)M(X[N],x,T,G,U,D)}function I(E){E.target.removeEventListener("dispose",I);for(let T in c){let G=c[T],U=E.target.uuid;U in G&&(G[U].dispose(),delete G[U])}}}function ww(n,e){function t(){let F=!1,re=new Jt,ne=null,we=new Jt(0,0,0,0);return{setMask:function(ge){ne!==ge&&!F&&(n.colorMask(ge,ge,ge,ge),ne=ge)},setLocked:function(ge){F=ge},setClear:function(ge,be,He,je,le){le===!0&&(ge*=je,be*=je,He*=je),re.set(ge,be,He,je),we.equals(re)===!1&&(n.clearColor(ge,be,He,je),we.copy(re))},reset:function(){F=!1,ne=null,we.set(-1,0,0,0)}}}function i(){let F=!1,re=!1,ne=null,we=null,ge=null;return{setReversed:function(be){if(re!==be){let He=e.get("EXT_clip_control");be?He.clipControlEXT(He.LOWER_LEFT_EXT,He.ZERO_TO_ONE_EXT):He.clipControlEXT(He.LOWER_LEFT_EXT,He.NEGATIVE_ONE_TO_ONE_EXT),re=be;let je=ge;ge=null,this.setClear(je)}},getReversed:function(){return re},setTest:function(be){be?Se(n.DEPTH_TEST):Xe(n.DEPTH_TEST)},setMask:function(be){ne!==be&&!F&&(n.depthMask(be),ne=be)},setFunc:function(be){if(re&&(be=Vm[be]),we!==be){switch(be){case Zl:n.depthFunc(n.NEVER);break;case Jl:n.depthFunc(n.ALWAYS);break;case Kl:n.depthFunc(n.LESS);break;case co:n.depthFunc(n.LEQUAL);break;case jl:n.depthFunc(n.EQUAL);break;case Ql:n.depthFunc(n.GEQUAL);break;case ec:n.depthFunc(n.GREATER);break;case tc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}we=be}},setLocked:function(be){F=be},setClear:function(be){ge!==be&&(ge=be,re&&(be=1-be),n.clearDepth(be))},reset:function(){F=!1,ne=null,we=null,ge=null,re=!1}}}function s(){let F=!1,re=null,ne=null,we=null,ge=null,be=null,He=null,je=null,le=null;return{setTest:function(ke){F||(ke?Se(n.STENCIL_TEST):Xe(n.STENCIL_TEST))},setMask:function(ke){re!==ke&&!F&&(n.stencilMask(ke),re=ke)},setFunc:function(ke,Qe,Ce){(ne!==ke||we!==Qe||ge!==Ce)&&(n.stencilFunc(ke,Qe,Ce),ne=ke,we=Qe,ge=Ce)},setOp:function(ke,Qe,Ce){(be!==ke||He!==Qe||je!==Ce)&&(n.stencilOp(ke,Qe,Ce),be=ke,He=Qe,je=Ce)},setLocked:function(ke){F=ke},setClear:function(ke){le!==ke&&(n.clearStencil(ke),le=ke)},reset:function(){F=!1,re=null,ne=null,we=null,ge=null,be=null,He=null,je=null,le=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,u={},d={},h={},f=new WeakMap,g=[],w=null,m=!1,p=null,v=null,A=null,M=null,I=null,E=null,x=null,T=new ft(0,0,0),G=0,U=!1,D=null,W=null,X=null,N=null,H=null,J=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ce=0,K=n.getParameter(n.VERSION);K.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(K)[1]),V=ce>=1):K.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),V=ce>=2);let Q=null,se={},de=n.getParameter(n.SCISSOR_BOX),he=n.getParameter(n.VIEWPORT),ee=new Jt().fromArray(de),me=new Jt().fromArray(he);function xe(F,re,ne,we){let ge=new Uint8Array(4),be=n.createTexture();n.bindTexture(F,be),n.texParameteri(F,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(F,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let He=0;He<ne;He++)F===n.TEXTURE_3D||F===n.TEXTURE_2D_ARRAY?n.texImage3D(re,0,n.RGBA,1,1,we,0,n.RGBA,n.UNSIGNED_BYTE,ge):n.texImage2D(re+He,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ge);return be}let Ae={};Ae[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),Ae[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ae[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ae[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),Se(n.DEPTH_TEST),o.setFunc(co),an(!1),Ut(sd),Se(n.CULL_FACE),Yt(yr);function Se(F){u[F]!==!0&&(n.enable(F),u[F]=!0)}function Xe(F){u[F]!==!1&&(n.disable(F),u[F]=!1)}function rt(F,re){return h[F]!==re?(n.bindFramebuffer(F,re),h[F]=re,F===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=re),F===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=re),!0):!1}function Ve(F,re){let ne=g,we=!1;if(F){ne=f.get(re),ne===void 0&&(ne=[],f.set(re,ne));let ge=F.textures;if(ne.length!==ge.length||ne[0]!==n.COLOR_ATTACHMENT0){for(let be=0,He=ge.length;be<He;be++)ne[be]=n.COLOR_ATTACHMENT0+be;ne.length=ge.length,we=!0}}else ne[0]!==n.BACK&&(ne[0]=n.BACK,we=!0);we&&n.drawBuffers(ne)}function mt(F){return w!==F?(n.useProgram(F),w=F,!0):!1}let ut={[vr]:n.FUNC_ADD,[hm]:n.FUNC_SUBTRACT,[dm]:n.FUNC_REVERSE_SUBTRACT};ut[fm]=n.MIN,ut[pm]=n.MAX;let it={[mm]:n.ZERO,[gm]:n.ONE,[_m]:n.SRC_COLOR,[ld]:n.SRC_ALPHA,[Mm]:n.SRC_ALPHA_SATURATE,[bm]:n.DST_COLOR,[ym]:n.DST_ALPHA,[xm]:n.ONE_MINUS_SRC_COLOR,[cd]:n.ONE_MINUS_SRC_ALPHA,[Sm]:n.ONE_MINUS_DST_COLOR,[vm]:n.ONE_MINUS_DST_ALPHA,[wm]:n.CONSTANT_COLOR,[Tm]:n.ONE_MINUS_CONSTANT_COLOR,[Em]:n.CONSTANT_ALPHA,[Am]:n.ONE_MINUS_CONSTANT_ALPHA};function Yt(F,re,ne,we,ge,be,He,je,le,ke){if(F===yr){m===!0&&(Xe(n.BLEND),m=!1);return}if(m===!1&&(Se(n.BLEND),m=!0),F!==um){if(F!==p||ke!==U){if((v!==vr||I!==vr)&&(n.blendEquation(n.FUNC_ADD),v=vr,I=vr),ke)switch(F){case Eo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case rd:n.blendFunc(n.ONE,n.ONE);break;case od:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case ad:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:et("WebGLState: Invalid blending: ",F);break}else switch(F){case Eo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case rd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case od:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case ad:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",F);break}A=null,M=null,E=null,x=null,T.set(0,0,0),G=0,p=F,U=ke}return}ge=ge||re,be=be||ne,He=He||we,(re!==v||ge!==I)&&(n.blendEquationSeparate(ut[re],ut[ge]),v=re,I=ge),(ne!==A||we!==M||be!==E||He!==x)&&(n.blendFuncSeparate(it[ne],it[we],it[be],it[He]),A=ne,M=we,E=be,x=He),(je.equals(T)===!1||le!==G)&&(n.blendColor(je.r,je.g,je.b,le),T.copy(je),G=le),p=F,U=!1}function Gt(F,re){F.side===ts?Xe(n.CULL_FACE):Se(n.CULL_FACE);let ne=F.side===jn;re&&(ne=!ne),an(ne),F.blending===Eo&&F.transparent===!1?Yt(yr):Yt(F.blending,F.blendEquation,F.blendSrc,F.blendDst,F.blendEquationAlpha,F.blendSrcAlpha,F.blendDstAlpha,F.blendColor,F.blendAlpha,F.premultipliedAlpha),o.setFunc(F.depthFunc),o.setTest(F.depthTest),o.setMask(F.depthWrite),r.setMask(F.colorWrite);let we=F.stencilWrite;a.setTest(we),we&&(a.setMask(F.stencilWriteMask),a.setFunc(F.stencilFunc,F.stencilRef,F.stencilFuncMask),a.setOp(F.stencilFail,F.stencilZFail,F.stencilZPass)),Mt(F.polygonOffset,F.polygonOffsetFactor,F.polygonOffsetUnits),F.alphaToCoverage===!0?Se(n.SAMPLE_ALPHA_TO_COVERAGE):Xe(n.SAMPLE_ALPHA_TO_COVERAGE)}function an(F){D!==F&&(F?n.frontFace(n.CW):n.frontFace(n.CCW),D=F)}function Ut(F){F!==am?(Se(n.CULL_FACE),F!==W&&(F===sd?n.cullFace(n.BACK):F===lm?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Xe(n.CULL_FACE),W=F}function Mn(F){F!==X&&(V&&n.lineWidth(F),X=F)}function Mt(F,re,ne){F?(Se(n.POLYGON_OFFSET_FILL),(N!==re||H!==ne)&&(N=re,H=ne,o.getReversed()&&(re=-re,ne=-ne),n.polygonOffset(re,ne))):Xe(n.POLYGON_OFFSET_FILL)}function mn(F){F?Se(n.SCISSOR_TEST):Xe(n.SCISSOR_TEST)}function jt(F){F===void 0&&(F=n.TEXTURE0+J-1),Q!==F&&(n.activeTexture(F),Q=F)}function ln(F,re,ne){ne===void 0&&(Q===null?ne=n.TEXTURE0+J-1:ne=Q);let we=se[ne];we===void 0&&(we={type:void 0,texture:void 0},se[ne]=we),(we.type!==F||we.texture!==re)&&(Q!==ne&&(n.activeTexture(ne),Q=ne),n.bindTexture(F,re||Ae[F]),we.type=F,we.texture=re)}function O(){let F=se[Q];F!==void 0&&F.type!==void 0&&(n.bindTexture(F.type,null),F.type=void 0,F.texture=void 0)}function Re(){try{n.compressedTexImage2D(...arguments)}catch(F){et("WebGLState:",F)}}function Ze(){try{n.compressedTexImage3D(...arguments)}catch(F){et("WebGLState:",F)}}function ot(){try{n.texSubImage2D(...arguments)}catch(F){et("WebGLState:",F)}}function Me(){try{n.texSubImage3D(...arguments)}catch(F){et("WebGLState:",F)}}function Ot(){try{n.compressedTexSubImage2D(...arguments)}catch(F){et("WebGLState:",F)}}function Ge(){try{n.compressedTexSubImage3D(...arguments)}catch(F){et("WebGLState:",F)}}function Ye(){try{n.texStorage2D(...arguments)}catch(F){et("WebGLState:",F)}}function C(){try{n.texStorage3D(...arguments)}catch(F){et("WebGLState:",F)}}function y(){try{n.texImage2D(...arguments)}catch(F){et("WebGLState:",F)}}function $(){try{n.texImage3D(...arguments)}catch(F){et("WebGLState:",F)}}function ue(F){return d[F]!==void 0?d[F]:n.getParameter(F)}function oe(F,re){d[F]!==re&&(n.pixelStorei(F,re),d[F]=re)}function _e(F){ee.equals(F)===!1&&(n.scissor(F.x,F.y,F.z,F.w),ee.copy(F))}function ye(F){me.equals(F)===!1&&(n.viewport(F.x,F.y,F.z,F.w),me.copy(F))}function te(F,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let we=ne.get(F);we===void 0&&(we=n.getUniformBlockIndex(re,F.name),n.uniformBlockBinding(re,we,we),ne.set(F,we))}function ie(F,re,ne){let ge=c.get(re).get(F);l[ge]!==ne&&(n.bindBufferBase(n.UNIFORM_BUFFER,ge,ne),l[ge]=ne)}function pe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},d={},Q=null,se={},h={},l={},f=new WeakMap,g=[],w=null,m=!1,p=null,v=null,A=null,M=null,I=null,E=null,x=null,T=new ft(0,0,0),G=0,U=!1,D=null,W=null,X=null,N=null,H=null,ee.set(0,0,n.canvas.width,n.canvas.height),me.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:Se,disable:Xe,bindFramebuffer:rt,drawBuffers:Ve,useProgram:mt,setBlending:Yt,setMaterial:Gt,setFlipSided:an,setCullFace:Ut,setLineWidth:Mn,setPolygonOffset:Mt,setScissorTest:mn,activeTexture:jt,bindTexture:ln,unbindTexture:O,compressedTexImage2D:Re,compressedTexImage3D:Ze,texImage2D:y,texImage3D:$,pixelStorei:oe,getParameter:ue,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:Ye,texStorage3D:C,texSubImage2D:ot,texSubImage3D:Me,compressedTexSubImage2D:Ot,compressedTexSubImage3D:Ge,scissor:_e,viewport:ye,reset:pe}}function Tw(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,u=new WeakMap,d=new Set,h,f=new WeakMap,g=new Set,w=new FinalizationRegistry(C=>g.delete(C)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(C,y){return m?new OffscreenCanvas(C,y):ga("canvas")}function v(C,y,$){let ue=1,oe=Ye(C);if((oe.width>$||oe.height>$)&&(ue=$/Math.max(oe.width,oe.height)),ue<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let _e=Math.floor(ue*oe.width),ye=Math.floor(ue*oe.height);h===void 0&&(h=p(_e,ye));let te=y?p(_e,ye):h;return te.width=_e,te.height=ye,te.getContext("2d").drawImage(C,0,0,_e,ye),Je("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+_e+"x"+ye+")."),te}else return"data"in C&&Je("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),C;return C}function A(C){return C.generateMipmaps}function M(C){n.generateMipmap(C)}function I(C){return C.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?n.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(C,y,$,ue,oe,_e=!1){if(C!==null){if(n[C]!==void 0)return n[C];Je("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let ye;ue&&(ye=e.get("EXT_texture_norm16"),ye||Je("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=y;if(y===n.RED&&($===n.FLOAT&&(te=n.R32F),$===n.HALF_FLOAT&&(te=n.R16F),$===n.UNSIGNED_BYTE&&(te=n.R8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.R16_EXT),$===n.SHORT&&ye&&(te=ye.R16_SNORM_EXT)),y===n.RED_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.R8UI),$===n.UNSIGNED_SHORT&&(te=n.R16UI),$===n.UNSIGNED_INT&&(te=n.R32UI),$===n.BYTE&&(te=n.R8I),$===n.SHORT&&(te=n.R16I),$===n.INT&&(te=n.R32I)),y===n.RG&&($===n.FLOAT&&(te=n.RG32F),$===n.HALF_FLOAT&&(te=n.RG16F),$===n.UNSIGNED_BYTE&&(te=n.RG8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.RG16_EXT),$===n.SHORT&&ye&&(te=ye.RG16_SNORM_EXT)),y===n.RG_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RG8UI),$===n.UNSIGNED_SHORT&&(te=n.RG16UI),$===n.UNSIGNED_INT&&(te=n.RG32UI),$===n.BYTE&&(te=n.RG8I),$===n.SHORT&&(te=n.RG16I),$===n.INT&&(te=n.RG32I)),y===n.RGB_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RGB8UI),$===n.UNSIGNED_SHORT&&(te=n.RGB16UI),$===n.UNSIGNED_INT&&(te=n.RGB32UI),$===n.BYTE&&(te=n.RGB8I),$===n.SHORT&&(te=n.RGB16I),$===n.INT&&(te=n.RGB32I)),y===n.RGBA_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RGBA8UI),$===n.UNSIGNED_SHORT&&(te=n.RGBA16UI),$===n.UNSIGNED_INT&&(te=n.RGBA32UI),$===n.BYTE&&(te=n.RGBA8I),$===n.SHORT&&(te=n.RGBA16I),$===n.INT&&(te=n.RGBA32I)),y===n.RGB&&($===n.UNSIGNED_SHORT&&ye&&(te=ye.RGB16_EXT),$===n.SHORT&&ye&&(te=ye.RGB16_SNORM_EXT),$===n.UNSIGNED_INT_5_9_9_9_REV&&(te=n.RGB9_E5),$===n.UNSIGNED_INT_10F_11F_11F_REV&&(te=n.R11F_G11F_B10F)),y===n.RGBA){let ie=_e?ma:bt.getTransfer(oe);$===n.FLOAT&&(te=n.RGBA32F),$===n.HALF_FLOAT&&(te=n.RGBA16F),$===n.UNSIGNED_BYTE&&(te=ie===Pt?n.SRGB8_ALPHA8:n.RGBA8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.RGBA16_EXT),$===n.SHORT&&ye&&(te=ye.RGBA16_SNORM_EXT),$===n.UNSIGNED_SHORT_4_4_4_4&&(te=n.RGBA4),$===n.UNSIGNED_SHORT_5_5_5_1&&(te=n.RGB5_A1)}return(te===n.R16F||te===n.R32F||te===n.RG16F||te===n.RG32F||te===n.RGBA16F||te===n.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function x(C,y){let $;return C?y===null||y===Ui||y===Sr?$=n.DEPTH24_STENCIL8:y===Fi?$=n.DEPTH32F_STENCIL8:y===Co&&($=n.DEPTH24_STENCIL8,Je("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===Ui||y===Sr?$=n.DEPTH_COMPONENT24:y===Fi?$=n.DEPTH_COMPONENT32F:y===Co&&($=n.DEPTH_COMPONENT16),$}function T(C,y){return A(C)===!0||C.isFramebufferTexture&&C.minFilter!==In&&C.minFilter!==Nn?Math.log2(Math.max(y.width,y.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?y.mipmaps.length:1}function G(C){let y=new WeakRef(C);i.get(C).__ref=y,g.add(y),w.register(C,y,y)}function U(C){let y=i.get(C).__ref;y!==void 0&&(g.delete(y),w.unregister(y))}function D(C){X(C.target)}function W(C){N(C.target)}function X(C){C.removeEventListener("dispose",D),U(C),J(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&d.delete(C)}function N(C){C.removeEventListener("dispose",W),U(C),ce(C)}function H(){for(let C of g){let y=C.deref();y!==void 0&&(y.isRenderTarget===!0?N(y):X(y))}g.clear(),d.clear()}function J(C){let y=i.get(C);if(y.__webglInit===void 0)return;let $=C.source,ue=f.get($);if(ue){let oe=ue[y.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&V(C),Object.keys(ue).length===0&&f.delete($)}i.remove(C)}function V(C){let y=i.get(C);n.deleteTexture(y.__webglTexture);let $=C.source,ue=f.get($);delete ue[y.__cacheKey],o.memory.textures--}function ce(C){let y=i.get(C);y.__depthDisposeCallback&&y.__depthDisposeCallback();let $=C.depthTexture;if($&&$.renderTarget===C&&X($),C.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(y.__webglFramebuffer[oe]))for(let _e=0;_e<y.__webglFramebuffer[oe].length;_e++)n.deleteFramebuffer(y.__webglFramebuffer[oe][_e]);else n.deleteFramebuffer(y.__webglFramebuffer[oe]);y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer[oe])}else{if(Array.isArray(y.__webglFramebuffer))for(let oe=0;oe<y.__webglFramebuffer.length;oe++)n.deleteFramebuffer(y.__webglFramebuffer[oe]);else n.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&n.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let oe=0;oe<y.__webglColorRenderbuffer.length;oe++)y.__webglColorRenderbuffer[oe]&&n.deleteRenderbuffer(y.__webglColorRenderbuffer[oe]);y.__webglDepthRenderbuffer&&n.deleteRenderbuffer(y.__webglDepthRenderbuffer)}let ue=C.textures;for(let oe=0,_e=ue.length;oe<_e;oe++){let ye=i.get(ue[oe]);ye.__webglTexture&&(n.deleteTexture(ye.__webglTexture),o.memory.textures--),i.remove(ue[oe])}i.remove(C)}let K=0;function Q(){K=0}function se(){return K}function de(C){K=C}function he(){let C=K;return C>=s.maxTextures&&Je("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),K+=1,C}function ee(C){let y=[];return y.push(C.wrapS),y.push(C.wrapT),y.push(C.wrapR||0),y.push(C.magFilter),y.push(C.minFilter),y.push(C.anisotropy),y.push(C.internalFormat),y.push(C.format),y.push(C.type),y.push(C.generateMipmaps),y.push(C.mipmapsAutoUpdate),y.push(C.premultiplyAlpha),y.push(C.flipY),y.push(C.unpackAlignment),y.push(C.colorSpace),y.join()}function me(C,y){let $=i.get(C);if(C.isVideoTexture&&Ot(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&$.__version!==C.version){let ue=C.image;if(ue===null)Je("WebGLRenderer: Texture marked for update but no image data found.");else if(ue.complete===!1)Je("WebGLRenderer: Texture marked for update but image is incomplete");else{Gt($,C,y);return}}else C.isExternalTexture&&($.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,$.__webglTexture,n.TEXTURE0+y)}function xe(C,y){let $=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&$.__version!==C.version){Gt($,C,y);return}else C.isExternalTexture&&($.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,$.__webglTexture,n.TEXTURE0+y)}function Ae(C,y){let $=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&$.__version!==C.version){Gt($,C,y);return}t.bindTexture(n.TEXTURE_3D,$.__webglTexture,n.TEXTURE0+y)}function Se(C,y){let $=i.get(C);if(C.version>0&&$.__version!==C.version){an($,C,y);return}t.bindTexture(n.TEXTURE_CUBE_MAP,$.__webglTexture,n.TEXTURE0+y)}let Xe={[nc]:n.REPEAT,[ji]:n.CLAMP_TO_EDGE,[ic]:n.MIRRORED_REPEAT},rt={[In]:n.NEAREST,[Pm]:n.NEAREST_MIPMAP_NEAREST,[Va]:n.NEAREST_MIPMAP_LINEAR,[Nn]:n.LINEAR,[Fc]:n.LINEAR_MIPMAP_NEAREST,[Cs]:n.LINEAR_MIPMAP_LINEAR},Ve={[Nm]:n.NEVER,[Ad]:n.ALWAYS,[Um]:n.LESS,[Td]:n.LEQUAL,[Fm]:n.EQUAL,[Ed]:n.GEQUAL,[Om]:n.GREATER,[km]:n.NOTEQUAL};function mt(C,y){if(y.type===Fi&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===Nn||y.magFilter===Fc||y.magFilter===Va||y.magFilter===Cs||y.minFilter===Nn||y.minFilter===Fc||y.minFilter===Va||y.minFilter===Cs)&&Je("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(C,n.TEXTURE_WRAP_S,Xe[y.wrapS]),n.texParameteri(C,n.TEXTURE_WRAP_T,Xe[y.wrapT]),(C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY)&&n.texParameteri(C,n.TEXTURE_WRAP_R,Xe[y.wrapR]),n.texParameteri(C,n.TEXTURE_MAG_FILTER,rt[y.magFilter]),n.texParameteri(C,n.TEXTURE_MIN_FILTER,rt[y.minFilter]),y.compareFunction&&(n.texParameteri(C,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(C,n.TEXTURE_COMPARE_FUNC,Ve[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===In||y.minFilter!==Va&&y.minFilter!==Cs||y.type===Fi&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||i.get(y).__currentAnisotropy){let $=e.get("EXT_texture_filter_anisotropic");n.texParameterf(C,$.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,s.getMaxAnisotropy())),i.get(y).__currentAnisotropy=y.anisotropy}}}function ut(C,y){let $=!1;C.__webglInit===void 0&&(C.__webglInit=!0,y.addEventListener("dispose",D),G(y));let ue=y.source,oe=f.get(ue);oe===void 0&&(oe={},f.set(ue,oe));let _e=ee(y);if(_e!==C.__cacheKey){oe[_e]===void 0&&(oe[_e]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,$=!0),oe[_e].usedTimes++;let ye=oe[C.__cacheKey];ye!==void 0&&(oe[C.__cacheKey].usedTimes--,ye.usedTimes===0&&V(y)),C.__cacheKey=_e,C.__webglTexture=oe[_e].texture}return $}function it(C,y,$){return Math.floor(Math.floor(C/$)/y)}function Yt(C,y,$,ue){let _e=C.updateRanges;if(_e.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,y.width,y.height,$,ue,y.data);else{_e.sort((F,re)=>F.start-re.start);let ye=0;for(let F=1;F<_e.length;F++){let re=_e[ye],ne=_e[F],we=re.start+re.count,ge=it(ne.start,y.width,4),be=it(re.start,y.width,4);ne.start<=we+1&&ge===be&&it(ne.start+ne.count-1,y.width,4)===ge?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ye,_e[ye]=ne)}_e.length=ye+1;let te=t.getParameter(n.UNPACK_ROW_LENGTH),ie=t.getParameter(n.UNPACK_SKIP_PIXELS),pe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,y.width);for(let F=0,re=_e.length;F<re;F++){let ne=_e[F],we=Math.floor(ne.start/4),ge=Math.ceil(ne.count/4),be=we%y.width,He=Math.floor(we/y.width),je=ge,le=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,be),t.pixelStorei(n.UNPACK_SKIP_ROWS,He),t.texSubImage2D(n.TEXTURE_2D,0,be,He,je,le,$,ue,y.data)}C.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,te),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(n.UNPACK_SKIP_ROWS,pe)}}function Gt(C,y,$){let ue=n.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(ue=n.TEXTURE_2D_ARRAY),y.isData3DTexture&&(ue=n.TEXTURE_3D);let oe=ut(C,y),_e=y.source;t.bindTexture(ue,C.__webglTexture,n.TEXTURE0+$);let ye=i.get(_e);if(_e.version!==ye.__version||oe===!0){if(t.activeTexture(n.TEXTURE0+$),(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)===!1){let le=bt.getPrimaries(bt.workingColorSpace),ke=y.colorSpace===Ps?null:bt.getPrimaries(y.colorSpace),Qe=y.colorSpace===Ps||le===ke?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Qe)}t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment);let ie=v(y.image,!1,s.maxTextureSize);ie=Ge(y,ie);let pe=r.convert(y.format,y.colorSpace),F=r.convert(y.type),re=E(y.internalFormat,pe,F,y.normalized,y.colorSpace,y.isVideoTexture);mt(ue,y);let ne,we=y.mipmaps,ge=y.isVideoTexture!==!0,be=ye.__version===void 0||oe===!0,He=_e.dataReady,je=T(y,ie);if(y.isDepthTexture)re=x(y.format===Rs,y.type),be&&(ge?t.texStorage2D(n.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(n.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,F,null));else if(y.isDataTexture)if(we.length>0){ge&&be&&t.texStorage2D(n.TEXTURE_2D,je,re,we[0].width,we[0].height);for(let le=0,ke=we.length;le<ke;le++)ne=we[le],ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,F,ne.data):t.texImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,F,ne.data);y.generateMipmaps=!1}else ge?(be&&t.texStorage2D(n.TEXTURE_2D,je,re,ie.width,ie.height),He&&Yt(y,ie,pe,F)):t.texImage2D(n.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,F,ie.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){ge&&be&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,re,we[0].width,we[0].height,ie.depth);for(let le=0,ke=we.length;le<ke;le++)if(ne=we[le],y.format!==ki)if(pe!==null)if(ge){if(He)if(y.layerUpdates.size>0){let Qe=Bd(ne.width,ne.height,y.format,y.type);for(let Ce of y.layerUpdates){let ct=ne.data.subarray(Ce*Qe/ne.data.BYTES_PER_ELEMENT,(Ce+1)*Qe/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,Ce,ne.width,ne.height,1,pe,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,ne.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ge?He&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,F,ne.data):t.texImage3D(n.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,pe,F,ne.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{ge&&be&&t.texStorage2D(n.TEXTURE_2D,je,re,we[0].width,we[0].height);for(let le=0,ke=we.length;le<ke;le++)ne=we[le],y.format!==ki?pe!==null?ge?He&&t.compressedTexSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,ne.data):t.compressedTexImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,ne.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,F,ne.data):t.texImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,F,ne.data)}else if(y.isDataArrayTexture)if(ge){if(be&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,re,ie.width,ie.height,ie.depth),He)if(y.layerUpdates.size>0){let le=Bd(ie.width,ie.height,y.format,y.type);for(let ke of y.layerUpdates){let Qe=ie.data.subarray(ke*le/ie.data.BYTES_PER_ELEMENT,(ke+1)*le/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ke,ie.width,ie.height,1,pe,F,Qe)}y.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,pe,F,ie.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,pe,F,ie.data);else if(y.isData3DTexture)ge?(be&&t.texStorage3D(n.TEXTURE_3D,je,re,ie.width,ie.height,ie.depth),He&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,pe,F,ie.data)):t.texImage3D(n.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,pe,F,ie.data);else if(y.isFramebufferTexture){if(be)if(ge)t.texStorage2D(n.TEXTURE_2D,je,re,ie.width,ie.height);else{let le=ie.width,ke=ie.height;for(let Qe=0;Qe<je;Qe++)t.texImage2D(n.TEXTURE_2D,Qe,re,le,ke,0,pe,F,null),le>>=1,ke>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in n){let le=n.canvas;if(le.hasAttribute("layoutsubtree")||le.setAttribute("layoutsubtree","true"),ie.parentNode!==le){le.appendChild(ie),d.add(y),le.onpaint=ke=>{let Qe=ke.changedElements;for(let Ce of d)Qe.includes(Ce.image)&&(Ce.needsUpdate=!0)},le.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ie);else{let Qe=n.RGBA,Ce=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Qe,Ce,ct,ie)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(we.length>0){if(ge&&be){let le=Ye(we[0]);t.texStorage2D(n.TEXTURE_2D,je,re,le.width,le.height)}for(let le=0,ke=we.length;le<ke;le++)ne=we[le],ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,pe,F,ne):t.texImage2D(n.TEXTURE_2D,le,re,pe,F,ne);y.generateMipmaps=!1}else if(ge){if(be){let le=Ye(ie);t.texStorage2D(n.TEXTURE_2D,je,re,le.width,le.height)}He&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,pe,F,ie)}else t.texImage2D(n.TEXTURE_2D,0,re,pe,F,ie);A(y)&&y.mipmapsAutoUpdate===!0&&M(ue),ye.__version=_e.version,y.onUpdate&&y.onUpdate(y)}C.__version=y.version}function an(C,y,$){if(y.image.length!==6)return;let ue=ut(C,y),oe=y.source;t.bindTexture(n.TEXTURE_CUBE_MAP,C.__webglTexture,n.TEXTURE0+$);let _e=i.get(oe);if(oe.version!==_e.__version||ue===!0){t.activeTexture(n.TEXTURE0+$);let ye=bt.getPrimaries(bt.workingColorSpace),te=y.colorSpace===Ps?null:bt.getPrimaries(y.colorSpace),ie=y.colorSpace===Ps||ye===te?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let pe=y.isCompressedTexture||y.image[0].isCompressedTexture,F=y.image[0]&&y.image[0].isDataTexture,re=[];for(let Ce=0;Ce<6;Ce++)!pe&&!F?re[Ce]=v(y.image[Ce],!0,s.maxCubemapSize):re[Ce]=F?y.image[Ce].image:y.image[Ce],re[Ce]=Ge(y,re[Ce]);let ne=re[0],we=r.convert(y.format,y.colorSpace),ge=r.convert(y.type),be=E(y.internalFormat,we,ge,y.normalized,y.colorSpace),He=y.isVideoTexture!==!0,je=_e.__version===void 0||ue===!0,le=oe.dataReady,ke=T(y,ne);mt(n.TEXTURE_CUBE_MAP,y);let Qe;if(y.isDepthTexture){if(be=x(y.format===Rs,y.type),je)if(He)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,be,ne.width,ne.height);else for(let Ce=0;Ce<6;Ce++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,be,ne.width,ne.height,0,we,ge,null)}else if(pe){He&&je&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ke,be,ne.width,ne.height);for(let Ce=0;Ce<6;Ce++){Qe=re[Ce].mipmaps;for(let ct=0;ct<Qe.length;ct++){let Vt=Qe[ct];y.format!==ki?we!==null?He?le&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,0,0,Vt.width,Vt.height,we,Vt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,be,Vt.width,Vt.height,0,Vt.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,0,0,Vt.width,Vt.height,we,ge,Vt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,be,Vt.width,Vt.height,0,we,ge,Vt.data)}}}else{if(Qe=y.mipmaps,He&&je){Qe.length>0&&ke++;let Ce=Ye(re[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ke,be,Ce.width,Ce.height)}for(let Ce=0;Ce<6;Ce++)if(F){He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,re[Ce].width,re[Ce].height,we,ge,re[Ce].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,be,re[Ce].width,re[Ce].height,0,we,ge,re[Ce].data);for(let ct=0;ct<Qe.length;ct++){let Gn=Qe[ct].image[Ce].image;He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,0,0,Gn.width,Gn.height,we,ge,Gn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,be,Gn.width,Gn.height,0,we,ge,Gn.data)}}else{He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,we,ge,re[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,be,we,ge,re[Ce]);for(let ct=0;ct<Qe.length;ct++){let Vt=Qe[ct];He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,0,0,we,ge,Vt.image[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,be,we,ge,Vt.image[Ce])}}}A(y)&&y.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),_e.__version=oe.version,y.onUpdate&&y.onUpdate(y)}C.__version=y.version}function Ut(C,y,$,ue,oe,_e){let ye=r.convert($.format,$.colorSpace),te=r.convert($.type),ie=E($.internalFormat,ye,te,$.normalized,$.colorSpace),pe=i.get(y),F=i.get($);if(F.__renderTarget=y,!pe.__hasExternalTextures){let re=Math.max(1,y.width>>_e),ne=Math.max(1,y.height>>_e);oe===n.TEXTURE_3D||oe===n.TEXTURE_2D_ARRAY?t.texImage3D(oe,_e,ie,re,ne,y.depth,0,ye,te,null):t.texImage2D(oe,_e,ie,re,ne,0,ye,te,null)}t.bindFramebuffer(n.FRAMEBUFFER,C),Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,oe,F.__webglTexture,0,ot(y)):(oe===n.TEXTURE_2D||oe>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ue,oe,F.__webglTexture,_e),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Mn(C,y,$){if(n.bindRenderbuffer(n.RENDERBUFFER,C),y.depthBuffer){let ue=y.depthTexture,oe=ue&&ue.isDepthTexture?ue.type:null,_e=x(y.stencilBuffer,oe),ye=y.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Me(y)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ot(y),_e,y.width,y.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,ot(y),_e,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,_e,y.width,y.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ye,n.RENDERBUFFER,C)}else{let ue=y.textures;for(let oe=0;oe<ue.length;oe++){let _e=ue[oe],ye=r.convert(_e.format,_e.colorSpace),te=r.convert(_e.type),ie=E(_e.internalFormat,ye,te,_e.normalized,_e.colorSpace);Me(y)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ot(y),ie,y.width,y.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,ot(y),ie,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,ie,y.width,y.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Mt(C,y,$){let ue=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,C),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=i.get(y.depthTexture);oe.__renderTarget=y;let _e=ue?y.depthTexture.image[0]:y.depthTexture.image;(!oe.__webglTexture||_e.width!==y.width||_e.height!==y.height)&&(_e.width=y.width,_e.height=y.height,y.depthTexture.needsUpdate=!0),ue?Se(y.depthTexture,0):me(y.depthTexture,0);let ye=oe.__webglTexture,te=ot(y),ie=ue?n.TEXTURE_CUBE_MAP_POSITIVE_X+$:n.TEXTURE_2D,pe=y.depthTexture.format===Rs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(y.depthTexture.format===Ts)Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,ie,ye,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,pe,ie,ye,0);else if(y.depthTexture.format===Rs)Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,ie,ye,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,pe,ie,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function mn(C){let y=i.get(C),$=C.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==C.depthTexture){let ue=C.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),ue){let oe=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,ue.removeEventListener("dispose",oe)};ue.addEventListener("dispose",oe),y.__depthDisposeCallback=oe}y.__boundDepthTexture=ue}if(C.depthTexture&&!y.__autoAllocateDepthBuffer)if($)for(let ue=0;ue<6;ue++)Mt(y.__webglFramebuffer[ue],C,ue);else C.texture.mipmaps.length>0?Mt(y.__webglFramebuffer[0],C,0):Mt(y.__webglFramebuffer,C,0);else if($){y.__webglDepthbuffer=[];for(let ue=0;ue<6;ue++)if(t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[ue]),y.__webglDepthbuffer[ue]===void 0)y.__webglDepthbuffer[ue]=n.createRenderbuffer(),Mn(y.__webglDepthbuffer[ue],C,!1);else{let oe=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,_e=y.__webglDepthbuffer[ue];n.bindRenderbuffer(n.RENDERBUFFER,_e),n.framebufferRenderbuffer(n.FRAMEBUFFER,oe,n.RENDERBUFFER,_e)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=n.createRenderbuffer(),Mn(y.__webglDepthbuffer,C,!1);else{let oe=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,_e=y.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,_e),n.framebufferRenderbuffer(n.FRAMEBUFFER,oe,n.RENDERBUFFER,_e)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function jt(C,y,$){let ue=i.get(C);y!==void 0&&Ut(ue.__webglFramebuffer,C,C.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),$!==void 0&&mn(C)}function ln(C){let y=C.texture,$=i.get(C),ue=i.get(y);C.addEventListener("dispose",W),G(C);let oe=C.textures,_e=C.isWebGLCubeRenderTarget===!0,ye=oe.length>1;if(ye||(ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture()),ue.__version=y.version,o.memory.textures++),_e){$.__webglFramebuffer=[];for(let te=0;te<6;te++)if(y.mipmaps.length>0){$.__webglFramebuffer[te]=[];for(let ie=0;ie<y.mipmaps.length;ie++)$.__webglFramebuffer[te][ie]=n.createFramebuffer()}else $.__webglFramebuffer[te]=n.createFramebuffer()}else{if(y.mipmaps.length>0){$.__webglFramebuffer=[];for(let te=0;te<y.mipmaps.length;te++)$.__webglFramebuffer[te]=n.createFramebuffer()}else $.__webglFramebuffer=n.createFramebuffer();if(ye)for(let te=0,ie=oe.length;te<ie;te++){let pe=i.get(oe[te]);pe.__webglTexture===void 0&&(pe.__webglTexture=n.createTexture(),o.memory.textures++)}if(C.samples>0&&Me(C)===!1){$.__webglMultisampledFramebuffer=n.createFramebuffer(),$.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,$.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];$.__webglColorRenderbuffer[te]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,$.__webglColorRenderbuffer[te]);let pe=r.convert(ie.format,ie.colorSpace),F=r.convert(ie.type),re=E(ie.internalFormat,pe,F,ie.normalized,ie.colorSpace,C.isXRRenderTarget===!0),ne=ot(C);n.renderbufferStorageMultisample(n.RENDERBUFFER,ne,re,C.width,C.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+te,n.RENDERBUFFER,$.__webglColorRenderbuffer[te])}n.bindRenderbuffer(n.RENDERBUFFER,null),C.depthBuffer&&($.__webglDepthRenderbuffer=n.createRenderbuffer(),Mn($.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(_e){t.bindTexture(n.TEXTURE_CUBE_MAP,ue.__webglTexture),mt(n.TEXTURE_CUBE_MAP,y);for(let te=0;te<6;te++)if(y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ut($.__webglFramebuffer[te][ie],C,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Ut($.__webglFramebuffer[te],C,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);A(y)?M(n.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let te=0,ie=oe.length;te<ie;te++){let pe=oe[te],F=i.get(pe),re=n.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(re=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(re,F.__webglTexture),mt(re,pe),Ut($.__webglFramebuffer,C,pe,n.COLOR_ATTACHMENT0+te,re,0),A(pe)&&M(re)}t.unbindTexture()}else{let te=n.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(te=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(te,ue.__webglTexture),mt(te,y),y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ut($.__webglFramebuffer[ie],C,y,n.COLOR_ATTACHMENT0,te,ie);else Ut($.__webglFramebuffer,C,y,n.COLOR_ATTACHMENT0,te,0);A(y)?M(te):y.mipmaps.length>0&&n.texParameteri(te,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&mn(C)}function O(C){let y=C.textures;for(let $=0,ue=y.length;$<ue;$++){let oe=y[$];if(A(oe)&&oe.mipmapsAutoUpdate===!0){let _e=I(C),ye=i.get(oe).__webglTexture;t.bindTexture(_e,ye),M(_e),t.unbindTexture()}}}let Re=[];function Ze(C){if(C.samples>0){if(Me(C)===!1){let y=C.textures,$=C.width,ue=C.height,oe=n.COLOR_BUFFER_BIT,_e=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=i.get(C),te=y.length>1;if(te)for(let pe=0;pe<y.length;pe++)t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let pe=0;pe<y.length;pe++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(oe|=n.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(oe|=n.STENCIL_BUFFER_BIT)),te){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let F=i.get(y[pe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,F,0)}n.blitFramebuffer(0,0,$,ue,0,0,$,ue,oe,n.NEAREST),l===!0&&(Re.length=0,Re.push(n.COLOR_ATTACHMENT0+pe),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Re.push(_e),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Re))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),te)for(let pe=0;pe<y.length;pe++){t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let F=i.get(y[pe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.TEXTURE_2D,F,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let y=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[y])}}}function ot(C){return Math.min(s.maxSamples,C.samples)}function Me(C){let y=i.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function Ot(C){let y=o.render.frame;u.get(C)!==y&&(u.set(C,y),C.update())}function Ge(C,y){let $=C.colorSpace,ue=C.format,oe=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||$!==pa&&$!==Ps&&(bt.getTransfer($)===Pt?(ue!==ki||oe!==ii)&&Je("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",$)),y}function Ye(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=he,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=de,this.setTexture2D=me,this.setTexture2DArray=xe,this.setTexture3D=Ae,this.setTextureCube=Se,this.rebindTextures=jt,this.setupRenderTarget=ln,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=mn,this.setupFrameBufferTexture=Ut,this.useMultisampledRTT=Me,this.dispose=H}function Ew(n,e){function t(i,s=Ps){let r,o=bt.getTransfer(s);if(i===ii)return n.UNSIGNED_BYTE;if(i===kc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Bc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===vd)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===bd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===xd)return n.BYTE;if(i===yd)return n.SHORT;if(i===Co)return n.UNSIGNED_SHORT;if(i===Oc)return n.INT;if(i===Ui)return n.UNSIGNED_INT;if(i===Fi)return n.FLOAT;if(i===Oi)return n.HALF_FLOAT;if(i===Sd)return n.ALPHA;if(i===Md)return n.RGB;if(i===ki)return n.RGBA;if(i===Ts)return n.DEPTH_COMPONENT;if(i===Rs)return n.DEPTH_STENCIL;if(i===wd)return n.RED;if(i===zc)return n.RED_INTEGER;if(i===nr)return n.RG;if(i===Gc)return n.RG_INTEGER;if(i===Vc)return n.RGBA_INTEGER;if(i===Ha||i===Wa||i===Xa||i===$a)if(o===Pt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Ha)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Wa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Xa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===$a)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Ha)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Wa)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Xa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===$a)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Hc||i===Wc||i===Xc||i===$c)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Hc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Wc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Xc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===$c)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===qc||i===Yc||i===Zc||i===Jc||i===Kc||i===qa||i===jc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===qc||i===Yc)return o===Pt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Zc)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Jc)return r.COMPRESSED_R11_EAC;if(i===Kc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===qa)return r.COMPRESSED_RG11_EAC;if(i===jc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Qc||i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===ou||i===au||i===lu||i===cu||i===uu||i===hu||i===du)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Qc)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===eu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===tu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===nu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===iu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===su)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===ru)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===ou)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===au)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===lu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===cu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===uu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===hu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===du)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===fu||i===pu||i===mu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===fu)return o===Pt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===pu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===mu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===gu||i===_u||i===Ya||i===xu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===gu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===_u)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ya)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===xu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Sr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var Aw=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Cw=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Yd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Aa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new es({vertexShader:Aw,fragmentShader:Cw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new ni(new Pa(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Zd=class extends Ni{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,d=null,h=null,f=null,g=null,w=typeof XRWebGLBinding<"u",m=new Yd,p={},v=t.getContextAttributes(),A=null,M=null,I=[],E=[],x=new Ne,T=null,G=null,U=new Jn;U.viewport=new Jt;let D=new Jn;D.viewport=new Jt;let W=[U,D],X=new Lc,N=null,H=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let me=I[ee];return me===void 0&&(me=new mo,I[ee]=me),me.getTargetRaySpace()},this.getControllerGrip=function(ee){let me=I[ee];return me===void 0&&(me=new mo,I[ee]=me),me.getGripSpace()},this.getHand=function(ee){let me=I[ee];return me===void 0&&(me=new mo,I[ee]=me),me.getHandSpace()};function J(ee){let me=E.indexOf(ee.inputSource);if(me===-1)return;let xe=I[me];xe!==void 0&&(xe.update(ee.inputSource,ee.frame,c||o),xe.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",J),s.removeEventListener("selectstart",J),s.removeEventListener("selectend",J),s.removeEventListener("squeeze",J),s.removeEventListener("squeezestart",J),s.removeEventListener("squeezeend",J),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ce);for(let ee=0;ee<I.length;ee++){let me=E[ee];me!==null&&(E[ee]=null,I[ee].disconnect(me))}N=null,H=null,m.reset();for(let ee in p)delete p[ee];if(e.setRenderTarget(A),f=null,h=null,d=null,s=null,M=null,he.stop(),i.isPresenting=!1,e.setPixelRatio(T),e.setSize(x.width,x.height,!1),G!==null){let ee=G.camera;ee.fov=G.fov,ee.zoom=G.zoom,ee.updateProjectionMatrix(),G=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,i.isPresenting===!0&&Je("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,i.isPresenting===!0&&Je("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return d===null&&w&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(A=e.getRenderTarget(),s.addEventListener("select",J),s.addEventListener("selectstart",J),s.addEventListener("selectend",J),s.addEventListener("squeeze",J),s.addEventListener("squeezestart",J),s.addEventListener("squeezeend",J),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ce),v.xrCompatible!==!0&&await t.makeXRCompatible(),T=e.getPixelRatio(),e.getSize(x),w&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,Ae=null,Se=null;v.depth&&(Se=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=v.stencil?Rs:Ts,Ae=v.stencil?Sr:Ui);let Xe={colorFormat:t.RGBA8,depthFormat:Se,scaleFactor:r};d=this.getBinding(),h=d.createProjectionLayer(Xe),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),M=new mi(h.textureWidth,h.textureHeight,{format:ki,type:ii,depthTexture:new As(h.textureWidth,h.textureHeight,Ae,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let xe={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,xe),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new mi(f.framebufferWidth,f.framebufferHeight,{format:ki,type:ii,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),he.setContext(s),he.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ce(ee){for(let me=0;me<ee.removed.length;me++){let xe=ee.removed[me],Ae=E.indexOf(xe);Ae>=0&&(E[Ae]=null,I[Ae].disconnect(xe))}for(let me=0;me<ee.added.length;me++){let xe=ee.added[me],Ae=E.indexOf(xe);if(Ae===-1){for(let Xe=0;Xe<I.length;Xe++)if(Xe>=E.length){E.push(xe),Ae=Xe;break}else if(E[Xe]===null){E[Xe]=xe,Ae=Xe;break}if(Ae===-1)break}let Se=I[Ae];Se&&Se.connect(xe)}}function K(ee,me){me===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(me.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let me=ee.near,xe=ee.far;m.texture!==null&&(m.depthNear>0&&(me=m.depthNear),m.depthFar>0&&(xe=m.depthFar)),X.near=D.near=U.near=me,X.far=D.far=U.far=xe,(N!==X.near||H!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),N=X.near,H=X.far),X.layers.mask=ee.layers.mask|6,U.layers.mask=X.layers.mask&-5,D.layers.mask=X.layers.mask&-3;let Ae=ee.parent,Se=X.cameras;K(X,Ae);for(let Xe=0;Xe<Se.length;Xe++)K(Se[Xe],Ae);X.projectionMatrix.copy(U.projectionMatrix),X.projectionMatrixInverse.copy(U.projectionMatrixInverse),G===null&&ee.isPerspectiveCamera&&(G={camera:ee,fov:ee.fov,zoom:ee.zoom}),Q(ee,X,Ae)};function Q(ee,me,xe){xe===null?ee.matrix.copy(me.matrixWorld):(ee.matrix.copy(xe.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(me.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(me.projectionMatrix),ee.projectionMatrixInverse.copy(me.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=fo*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(h===null&&f===null))return l},this.setFoveation=function(ee){l=ee,h!==null&&(h.fixedFoveation=ee),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=ee)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(X)},this.getCameraTexture=function(ee){return p[ee]};let se=null;function de(ee,me){if(u=me.getViewerPose(c||o),g=me,u!==null){let xe=u.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Ae=!1;xe.length!==X.cameras.length&&(X.cameras.length=0,Ae=!0);for(let Ve=0;Ve<xe.length;Ve++){let mt=xe[Ve],ut=null;if(f!==null)ut=f.getViewport(mt);else{let Yt=d.getViewSubImage(h,mt);ut=Yt.viewport,Ve===0&&(e.setRenderTargetTextures(M,Yt.colorTexture,Yt.depthStencilTexture),e.setRenderTarget(M))}let it=W[Ve];it===void 0&&(it=new Jn,it.layers.enable(Ve),it.viewport=new Jt,W[Ve]=it),it.matrix.fromArray(mt.transform.matrix),it.matrix.decompose(it.position,it.quaternion,it.scale),it.projectionMatrix.fromArray(mt.projectionMatrix),it.projectionMatrixInverse.copy(it.projectionMatrix).invert(),it.viewport.set(ut.x,ut.y,ut.width,ut.height),Ve===0&&(X.matrix.copy(it.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Ae===!0&&X.cameras.push(it)}let Se=s.enabledFeatures;if(Se&&Se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&w){d=i.getBinding();let Ve=d.getDepthInformation(xe[0]);Ve&&Ve.isValid&&Ve.texture&&m.init(Ve,s.renderState)}if(Se&&Se.includes("camera-access")&&w){e.state.unbindTexture(),d=i.getBinding();for(let Ve=0;Ve<xe.length;Ve++){let mt=xe[Ve].camera;if(mt){let ut=p[mt];ut||(ut=new Aa,p[mt]=ut);let it=d.getCameraImage(mt);ut.sourceTexture=it}}}}for(let xe=0;xe<I.length;xe++){let Ae=E[xe],Se=I[xe];Ae!==null&&Se!==void 0&&Se.update(Ae,me,c||o)}se&&se(ee,me),me.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:me}),g=null}let he=new mg;he.setAnimationLoop(de),this.setAnimationLoop=function(ee){se=ee},this.dispose=function(){}}},Rw=new kt,Tg=new nt;Tg.set(-1,0,0,0,1,0,0,0,1);function Pw(n,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function i(m,p){p.color.getRGB(m.fogColor.value,Fd(n)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,v,A,M){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),d(m,p)):p.isMeshPhongMaterial?(r(m,p),u(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),h(m,p),p.isMeshPhysicalMaterial&&f(m,p,M)):p.isMeshMatcapMaterial?(r(m,p),g(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),w(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(o(m,p),p.isLineDashedMaterial&&a(m,p)):p.isPointsMaterial?l(m,p,v,A):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===jn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===jn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);let v=e.get(p),A=v.envMap,M=v.envMapRotation;A&&(m.envMap.value=A,m.envMapRotation.value.setFromMatrix4(Rw.makeRotationFromEuler(M)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Tg),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function o(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function a(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,v,A){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*v,m.scale.value=A*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function u(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function d(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function h(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function f(m,p,v){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===jn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=v.texture,m.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,p){p.matcap&&(m.matcap.value=p.matcap)}function w(m,p){let v=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(v.matrixWorld),m.nearDistance.value=v.shadow.camera.near,m.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Iw(n,e,t,i){let s={},r={};function o(v,A){let M=A.program;i.uniformBlockBinding(v,M,s[v.id])}function a(v,A){let M=s[v.id];M===void 0&&(g(v),M=l(v),s[v.id]=M,v.addEventListener("dispose",m));let I=A.program;i.updateUBOMapping(v,I);let E=e.render.frame;r[v.id]!==E&&(c(v),r[v.id]=E)}function l(v){let A=n.createBuffer(),M=v.__size,I=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,M,I),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(v){let A=s[v.id],M=v.uniforms,I=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let E=0,x=M.length;E<x;E++){let T=M[E];if(Array.isArray(T))for(let G=0,U=T.length;G<U;G++)u(T[G],E,G,I);else u(T,E,0,I)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(v,A,M,I){if(h(v,A,M,I)===!0){let E=v.__offset,x=v.value;if(Array.isArray(x)){let T=0;for(let G=0;G<x.length;G++){let U=x[G],D=w(U,!0);d(U,v.__data,T),T+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else d(x,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,v.__data)}}function d(v,A,M){typeof v=="number"||typeof v=="boolean"?A[M]=v:v.isMatrix3?(A[M]=v.elements[0],A[M+1]=v.elements[1],A[M+2]=v.elements[2],A[M+3]=0,A[M+4]=v.elements[3],A[M+5]=v.elements[4],A[M+6]=v.elements[5],A[M+7]=0,A[M+8]=v.elements[6],A[M+9]=v.elements[7],A[M+10]=v.elements[8],A[M+11]=0):ArrayBuffer.isView(v)?A.set(v.subarray(0,A.length-M),M):v.toArray(A,M)}function h(v,A,M,I){let E=v.value,x=A+"_"+M;if(Array.isArray(E)){I[x]===void 0&&(I[x]=[]);let T=I[x],G=!1;for(let U=0;U<E.length;U++)f(E[U],T,U)===!0&&(G=!0);return G}return f(E,I,x)}function f(v,A,M){if(A[M]===void 0)return typeof v=="number"||typeof v=="boolean"?A[M]=v:ArrayBuffer.isView(v)?A[M]=v.slice():A[M]=v.clone(),!0;{let I=A[M];if(typeof v=="number"||typeof v=="boolean"){if(I!==v)return A[M]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(I.equals(v)===!1)return I.copy(v),!0}}return!1}function g(v){let A=v.uniforms,M=0,I=16;for(let x=0,T=A.length;x<T;x++){let G=Array.isArray(A[x])?A[x]:[A[x]];for(let U=0,D=G.length;U<D;U++){let W=G[U],X=Array.isArray(W.value)?W.value:[W.value],N=Array.isArray(A[x])||Array.isArray(W.value),H=M;for(let V=0,ce=X.length;V<ce;V++){let K=X[V],Q=w(K,N),se=M%I,de=se%Q.boundary,he=se+de;M+=de,he!==0&&I-he<Q.storage&&(M+=I-he),V===0&&(H=M),M+=Q.storage}let J=W.type==="int"?Int32Array:W.type==="uint"?Uint32Array:Float32Array;W.__data=new J((M-H)/Float32Array.BYTES_PER_ELEMENT),W.__offset=H}}let E=M%I;return E>0&&(M+=I-E),v.__size=M,v.__cache={},this}function w(v,A){let M={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(M.boundary=4,M.storage=4):v.isVector2?(M.boundary=8,M.storage=8):v.isVector3||v.isColor?(M.boundary=16,M.storage=12):v.isVector4?(M.boundary=16,M.storage=16):v.isMatrix3?(M.boundary=16,M.storage=48):v.isMatrix4?(M.boundary=16,M.storage=64):v.isTexture?Je("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(M.boundary=16,M.storage=v.byteLength):Je("WebGLRenderer: Unsupported uniform value type.",v),A===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function m(v){let A=v.target;A.removeEventListener("dispose",m),n.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function p(){for(let v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:p}}var Lw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),is=null;function Dw(){return is===null&&(is=new cc(Lw,16,16,nr,Oi),is.name="DFG_LUT",is.minFilter=Nn,is.magFilter=Nn,is.wrapS=ji,is.wrapT=ji,is.generateMipmaps=!1,is.needsUpdate=!0),is}var wu=class{constructor(e={}){let{canvas:t=Bm(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:f=ii}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let w=f,m=new Set([Vc,Gc,zc]),p=new Set([ii,Ui,Co,Sr,kc,Bc]),v=new Uint32Array(4),A=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},I=null,E=null,x=[],T=[],G=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ns,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let U=this,D=!1,W=null,X=null,N=null,H=null;this._outputColorSpace=Zn;let J=0,V=0,ce=null,K=-1,Q=null,se=new Jt,de=new Jt,he=null,ee=new ft(0),me=0,xe=t.width,Ae=t.height,Se=1,Xe=null,rt=null,Ve=new Jt(0,0,xe,Ae),mt=new Jt(0,0,xe,Ae),ut=!1,it=new Zs,Yt=new uc,Gt=!1,an=!1,Ut=new kt,Mn=new B,Mt=new Jt,mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},jt=!1;function ln(){return ce===null?Se:1}let O=i;function Re(S,k){return t.getContext(S,k)}let Ze,ot,Me,Ot,Ge,Ye,C,y,$,ue,oe,_e,ye,te,ie,pe,F,re,ne,we,ge,be,He;try{let S={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ke,!1),t.addEventListener("webglcontextrestored",Qe,!1),t.addEventListener("webglcontextcreationerror",Ce,!1),O===null){let k="webgl2";if(O=Re(k,S),O===null)throw Re(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}je()}catch(S){throw t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),et("WebGLRenderer: "+S.message),S}function je(){Ze=new WS(O),Ze.init(),ge=new Ew(O,Ze),ot=new DS(O,Ze,e,ge),Me=new ww(O,Ze),ot.reversedDepthBuffer&&h&&Me.buffers.depth.setReversed(!0),X=O.createFramebuffer(),N=O.createFramebuffer(),H=O.createFramebuffer(),Ot=new qS(O),Ge=new uw,Ye=new Tw(O,Ze,Me,Ge,ot,ge,Ot),C=new HS(U),y=new Zy(O),be=new IS(O,y),$=new XS(O,y,Ot,be),ue=new ZS(O,$,y,be,Ot),re=new YS(O,ot,Ye),ie=new NS(Ge),oe=new cw(U,C,Ze,ot,be,ie),_e=new Pw(U,Ge),ye=new dw,te=new xw(Ze),F=new PS(U,C,Me,ue,g,l),pe=new Mw(U,ue,ot),He=new Iw(O,Ot,ot,Me),ne=new LS(O,Ze,Ot),we=new $S(O,Ze,Ot),Ot.programs=oe.programs,U.capabilities=ot,U.extensions=Ze,U.properties=Ge,U.renderLists=ye,U.shadowMap=pe,U.state=Me,U.info=Ot}w!==ii&&(G=new KS(w,t.width,t.height,a,s,r));let le=new Zd(U,O);this.xr=le,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let S=Ze.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=Ze.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return Se},this.setPixelRatio=function(S){S!==void 0&&(Se=S,this.setSize(xe,Ae,!1))},this.getSize=function(S){return S.set(xe,Ae)},this.setSize=function(S,k,j=!0){if(le.isPresenting){Je("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=S,Ae=k,t.width=Math.floor(S*Se),t.height=Math.floor(k*Se),j===!0&&(t.style.width=S+"px",t.style.height=k+"px"),G!==null&&G.setSize(t.width,t.height),this.setViewport(0,0,S,k)},this.getDrawingBufferSize=function(S){return S.set(xe*Se,Ae*Se).floor()},this.setDrawingBufferSize=function(S,k,j){xe=S,Ae=k,Se=j,t.width=Math.floor(S*j),t.height=Math.floor(k*j),this.setViewport(0,0,S,k)},this.setEffects=function(S){if(w===ii){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let k=0;k<S.length;k++)if(S[k].isOutputPass===!0){Je("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}G.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(se)},this.getViewport=function(S){return S.copy(Ve)},this.setViewport=function(S,k,j,q){S.isVector4?Ve.set(S.x,S.y,S.z,S.w):Ve.set(S,k,j,q),Me.viewport(se.copy(Ve).multiplyScalar(ln()).round())},this.getScissor=function(S){return S.copy(mt)},this.setScissor=function(S,k,j,q){S.isVector4?mt.set(S.x,S.y,S.z,S.w):mt.set(S,k,j,q),Me.scissor(de.copy(mt).multiplyScalar(ln()).round())},this.getScissorTest=function(){return ut},this.setScissorTest=function(S){Me.setScissorTest(ut=S)},this.setOpaqueSort=function(S){Xe=S},this.setTransparentSort=function(S){rt=S},this.getClearColor=function(S){return S.copy(F.getClearColor())},this.setClearColor=function(){F.setClearColor(...arguments)},this.getClearAlpha=function(){return F.getClearAlpha()},this.setClearAlpha=function(){F.setClearAlpha(...arguments)},this.clear=function(S=!0,k=!0,j=!0){let q=0;if(S){let Y=!1;if(ce!==null){let Te=ce.texture.format;Y=m.has(Te)}if(Y){let Te=ce.texture.type,Pe=p.has(Te),Ee=F.getClearColor(),Ie=F.getClearAlpha(),ze=Ee.r,tt=Ee.g,gt=Ee.b;Pe?(v[0]=ze,v[1]=tt,v[2]=gt,v[3]=Ie,O.clearBufferuiv(O.COLOR,0,v)):(A[0]=ze,A[1]=tt,A[2]=gt,A[3]=Ie,O.clearBufferiv(O.COLOR,0,A))}else q|=O.COLOR_BUFFER_BIT}k&&(q|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(q|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),q!==0&&O.clear(q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),W=S},this.dispose=function(){t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),F.dispose(),ye.dispose(),te.dispose(),Ye.dispose(),Ge.dispose(),C.dispose(),ue.dispose(),$.dispose(),be.dispose(),He.dispose(),oe.dispose(),le.dispose(),le.removeEventListener("sessionstart",cl),le.removeEventListener("sessionend",Vi),ls.stop()};function ke(S){S.preventDefault(),_a("WebGLRenderer: Context Lost."),D=!0}function Qe(){_a("WebGLRenderer: Context Restored."),D=!1;let S=Ot.autoReset,k=pe.enabled,j=pe.autoUpdate,q=pe.needsUpdate,Y=pe.type;je(),Ot.autoReset=S,pe.enabled=k,pe.autoUpdate=j,pe.needsUpdate=q,pe.type=Y}function Ce(S){et("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function ct(S){let k=S.target;k.removeEventListener("dispose",ct),Vt(k)}function Vt(S){Gn(S),Ge.remove(S)}function Gn(S){let k=Ge.get(S).programs;k!==void 0&&(k.forEach(function(j){oe.releaseProgram(j)}),S.isShaderMaterial&&oe.releaseShaderCache(S))}this.renderBufferDirect=function(S,k,j,q,Y,Te){k===null&&(k=mn);let Pe=Y.isMesh&&Y.matrixWorld.determinantAffine()<0,Ee=qo(S,k,j,q,Y);Me.setMaterial(q,Pe);let Ie=j.index,ze=1;if(q.wireframe===!0){if(Ie=$.getWireframeAttribute(j),Ie===void 0)return;ze=2}let tt=j.drawRange,gt=j.attributes.position,Be=tt.start*ze,_t=(tt.start+tt.count)*ze;Te!==null&&(Be=Math.max(Be,Te.start*ze),_t=Math.min(_t,(Te.start+Te.count)*ze)),Ie!==null?(Be=Math.max(Be,0),_t=Math.min(_t,Ie.count)):gt!=null&&(Be=Math.max(Be,0),_t=Math.min(_t,gt.count));let Kt=_t-Be;if(Kt<0||Kt===1/0)return;be.setup(Y,q,Ee,j,Ie);let Lt,Dt=ne;if(Ie!==null&&(Lt=y.get(Ie),Dt=we,Dt.setIndex(Lt)),Y.isMesh)q.wireframe===!0?(Me.setLineWidth(q.wireframeLinewidth*ln()),Dt.setMode(O.LINES)):Dt.setMode(O.TRIANGLES);else if(Y.isLine){let gn=q.linewidth;gn===void 0&&(gn=1),Me.setLineWidth(gn*ln()),Y.isLineSegments?Dt.setMode(O.LINES):Y.isLineLoop?Dt.setMode(O.LINE_LOOP):Dt.setMode(O.LINE_STRIP)}else Y.isPoints?Dt.setMode(O.POINTS):Y.isSprite&&Dt.setMode(O.TRIANGLES);if(Y.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Dt.renderMultiDraw(Y._multiDrawStarts,Y._multiDrawCounts,Y._multiDrawCount);else{let gn=Y._multiDrawStarts,Fe=Y._multiDrawCounts,cn=Y._multiDrawCount,vt=Ie?y.get(Ie).bytesPerElement:1,us=Ge.get(q).currentProgram.getUniforms();for(let un=0;un<cn;un++)us.setValue(O,"_gl_DrawID",un),Dt.render(gn[un]/vt,Fe[un])}else if(Y.isInstancedMesh)Dt.renderInstances(Be,Kt,Y.count);else if(j.isInstancedBufferGeometry){let gn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Fe=Math.min(j.instanceCount,gn);Dt.renderInstances(Be,Kt,Fe)}else Dt.render(Be,Kt)};function Wo(S,k,j,q){W!==null&&S.isNodeMaterial&&W.setObject(q,S),Gt===!0&&ie.setState(S,j,!1),S.transparent===!0&&S.side===ts&&S.forceSinglePass===!1?(S.side=jn,S.needsUpdate=!0,Hi(S,k,q),S.side=tr,S.needsUpdate=!0,Hi(S,k,q),S.side=ts):Hi(S,k,q)}this.compile=function(S,k,j=null){j===null&&(j=S),W!==null&&W.renderStart(S,k,j),E=te.get(j),E.init(k),T.push(E),j.traverseVisible(function(Y){Y.isLight&&Y.layers.test(k.layers)&&(E.pushLight(Y),Y.castShadow&&E.pushShadow(Y))}),S!==j&&S.traverseVisible(function(Y){Y.isLight&&Y.layers.test(k.layers)&&(E.pushLight(Y),Y.castShadow&&E.pushShadow(Y))}),E.setupLights(),W!==null&&W.updateLights(E.state.lightsArray),an=this.localClippingEnabled,Gt=ie.init(this.clippingPlanes,an),Gt===!0&&ie.setGlobalState(this.clippingPlanes,k),W!==null&&pe.render(E.state.shadowsArray,j,k);let q=new Set;return S.traverse(function(Y){if(!(Y.isMesh||Y.isPoints||Y.isLine||Y.isSprite))return;let Te=Y.material;if(Te)if(Array.isArray(Te))for(let Pe=0;Pe<Te.length;Pe++){let Ee=Te[Pe];Wo(Ee,j,k,Y),q.add(Ee)}else Wo(Te,j,k,Y),q.add(Te)}),E=T.pop(),W!==null&&W.renderEnd(),q},this.compileAsync=function(S,k,j=null){let q=this.compile(S,k,j);return new Promise(Y=>{function Te(){if(q.forEach(function(Pe){let Ie=Ge.get(Pe).currentProgram;(Ie===void 0||Ie.isReady())&&q.delete(Pe)}),q.size===0){Y(S);return}setTimeout(Te,10)}Ze.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let Ir=null;function Ju(S){Ir&&Ir(S)}function cl(){ls.stop()}function Vi(){ls.start()}let ls=new mg;ls.setAnimationLoop(Ju),typeof self<"u"&&ls.setContext(self),this.setAnimationLoop=function(S){Ir=S,le.setAnimationLoop(S),S===null?ls.stop():ls.start()},le.addEventListener("sessionstart",cl),le.addEventListener("sessionend",Vi),this.render=function(S,k){if(k!==void 0&&k.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;W!==null&&W.renderStart(S,k);let j=le.enabled===!0&&le.isPresenting===!0,q=G!==null&&(ce===null||j)&&G.begin(U,ce);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),le.enabled===!0&&le.isPresenting===!0&&(G===null||G.isCompositing()===!1)&&(le.cameraAutoUpdate===!0&&le.updateCamera(k),k=le.getCamera()),S.isScene===!0&&S.onBeforeRender(U,S,k,ce),E=te.get(S,T.length),E.init(k),E.state.textureUnits=Ye.getTextureUnits(),T.push(E),Ut.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?Yt.setFromArrayCamera(k):it.setFromProjectionMatrix(Ut,wi,k.reversedDepth),an=this.localClippingEnabled,Gt=ie.init(this.clippingPlanes,an),I=ye.get(S,x.length),I.init(),x.push(I),this.info.render.frame++,le.enabled===!0&&le.isPresenting===!0){let Pe=U.xr.getDepthSensingMesh();Pe!==null&&cs(Pe,k,-1/0,U.sortObjects)}cs(S,k,0,U.sortObjects),I.finish(),W!==null&&W.updateLights(E.state.lightsArray),U.sortObjects===!0&&I.sort(Xe,rt),jt=le.enabled===!1||le.isPresenting===!1||le.hasDepthSensing()===!1,jt&&F.addToRenderList(I,S),this.info.autoReset===!0&&this.info.reset(),Gt===!0&&ie.beginShadows();let Y=E.state.shadowsArray;if(pe.render(Y,S,k),Gt===!0&&ie.endShadows(),(q&&G.hasRenderPass())===!1){let Pe=I.opaque,Ee=I.transmissive;if(E.setupLights(),k.isArrayCamera){let Ie=k.cameras;if(Ee.length>0)for(let ze=0,tt=Ie.length;ze<tt;ze++){let gt=Ie[ze];Ci(Pe,Ee,S,gt)}jt&&F.render(S);for(let ze=0,tt=Ie.length;ze<tt;ze++){let gt=Ie[ze];Xo(I,S,gt,gt.viewport)}}else Ee.length>0&&Ci(Pe,Ee,S,k),jt&&F.render(S),Xo(I,S,k)}ce!==null&&V===0&&(Ye.updateMultisampleRenderTarget(ce),Ye.updateRenderTargetMipmap(ce)),q&&G.end(U),S.isScene===!0&&S.onAfterRender(U,S,k),be.resetDefaultState(),K=-1,Q=null,T.pop(),T.length>0?(E=T[T.length-1],Ye.setTextureUnits(E.state.textureUnits),Gt===!0&&ie.setGlobalState(U.clippingPlanes,E.state.camera)):E=null,x.pop(),x.length>0?I=x[x.length-1]:I=null,W!==null&&W.renderEnd()};function cs(S,k,j,q){if(S.visible===!1)return;if(S.layers.test(k.layers)){if(S.isGroup)j=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(k);else if(S.isLight)E.pushLight(S),S.castShadow&&E.pushShadow(S);else if(S.isSprite){let Pe=k.isArrayCamera?Yt:it;if(!S.frustumCulled||S.intersectsFrustum(Pe)){q&&Mt.setFromMatrixPosition(S.matrixWorld).applyMatrix4(Ut);let Ee=ue.update(S),Ie=S.material;Ie.visible&&I.push(S,Ee,Ie,j,Mt.z,null,k)}}else if(S.isMesh||S.isLine||S.isPoints){let Pe=k.isArrayCamera?Yt:it;if(!S.frustumCulled||S.intersectsFrustum(Pe)){let Ee=ue.update(S),Ie=S.material;if(q&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),Mt.copy(S.boundingSphere.center)):(Ee.boundingSphere===null&&Ee.computeBoundingSphere(),Mt.copy(Ee.boundingSphere.center)),Mt.applyMatrix4(S.matrixWorld).applyMatrix4(Ut)),Array.isArray(Ie)){let ze=Ee.groups;for(let tt=0,gt=ze.length;tt<gt;tt++){let Be=ze[tt],_t=Ie[Be.materialIndex];_t&&_t.visible&&I.push(S,Ee,_t,j,Mt.z,Be,k)}}else Ie.visible&&I.push(S,Ee,Ie,j,Mt.z,null,k)}}}let Te=S.children;for(let Pe=0,Ee=Te.length;Pe<Ee;Pe++)cs(Te[Pe],k,j,q)}function Xo(S,k,j,q){let{opaque:Y,transmissive:Te,transparent:Pe}=S;E.setupLightsView(j),Gt===!0&&ie.setGlobalState(U.clippingPlanes,j),q&&Me.viewport(se.copy(q)),Y.length>0&&Qt(Y,k,j),Te.length>0&&Qt(Te,k,j),Pe.length>0&&Qt(Pe,k,j),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function Ci(S,k,j,q){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[q.id]===void 0){let Be=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[q.id]=new mi(1,1,{generateMipmaps:!0,type:Be?Oi:ii,minFilter:Cs,samples:Math.max(4,ot.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:bt.workingColorSpace})}let Te=E.state.transmissionRenderTarget[q.id],Pe=q.viewport||se;Te.setSize(Pe.z*U.transmissionResolutionScale,Pe.w*U.transmissionResolutionScale);let Ee=U.getRenderTarget(),Ie=U.getActiveCubeFace(),ze=U.getActiveMipmapLevel();U.setRenderTarget(Te),U.getClearColor(ee),me=U.getClearAlpha(),me<1&&U.setClearColor(16777215,.5),U.clear(),jt&&F.render(j);let tt=U.toneMapping;U.toneMapping=ns;let gt=q.viewport;if(q.viewport!==void 0&&(q.viewport=void 0),E.setupLightsView(q),Gt===!0&&ie.setGlobalState(U.clippingPlanes,q),Qt(S,j,q),Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let Be=!1;for(let _t=0,Kt=k.length;_t<Kt;_t++){let Lt=k[_t],{object:Dt,geometry:gn,material:Fe,group:cn}=Lt;if(Fe.side===ts&&Dt.layers.test(q.layers)){let vt=Fe.side;Fe.side=jn,Fe.needsUpdate=!0,rn(Dt,j,q,gn,Fe,cn),Fe.side=vt,Fe.needsUpdate=!0,Be=!0}}Be===!0&&(Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te))}U.setRenderTarget(Ee,Ie,ze),U.setClearColor(ee,me),gt!==void 0&&(q.viewport=gt),U.toneMapping=tt}function Qt(S,k,j){let q=k.isScene===!0?k.overrideMaterial:null;for(let Y=0,Te=S.length;Y<Te;Y++){let Pe=S[Y],{object:Ee,geometry:Ie,group:ze}=Pe,tt=Pe.material;tt.allowOverride===!0&&q!==null&&(tt=q),Ee.layers.test(j.layers)&&rn(Ee,k,j,Ie,tt,ze)}}function rn(S,k,j,q,Y,Te){W!==null&&Y.isNodeMaterial&&W.setObject(S,Y),S.onBeforeRender(U,k,j,q,Y,Te),S.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),Y.onBeforeRender(U,k,j,q,S,Te),Y.transparent===!0&&Y.side===ts&&Y.forceSinglePass===!1?(Y.side=jn,Y.needsUpdate=!0,U.renderBufferDirect(j,k,q,Y,S,Te),Y.side=tr,Y.needsUpdate=!0,U.renderBufferDirect(j,k,q,Y,S,Te),Y.side=ts):U.renderBufferDirect(j,k,q,Y,S,Te),S.onAfterRender(U,k,j,q,Y,Te)}function on(S){let k=0;for(let j of S)j.texture!==null&&k++;return k}function Hi(S,k,j){k.isScene!==!0&&(k=mn);let q=Ge.get(S),Y=E.state.lights,Te=E.state.shadowsArray,Pe=Y.state.version,Ee=oe.getParameters(S,Y.state,Te,k,j,E.state.lightProbeGridArray),Ie=oe.getProgramCacheKey(Ee),ze=q.programs;q.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?k.environment:null,q.fog=k.fog;let tt=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;q.envMap=C.get(S.envMap||q.environment,tt),q.envMapRotation=q.environment!==null&&S.envMap===null?k.environmentRotation:S.envMapRotation,ze===void 0&&(S.addEventListener("dispose",ct),ze=new Map,q.programs=ze,q.programVariants=new Map);let gt=ze.get(Ie);if(gt!==void 0){if(q.currentProgram===gt&&q.lightsStateVersion===Pe)return $o(S,Ee),gt}else Ee.uniforms=oe.getUniforms(S),W!==null&&S.isNodeMaterial&&W.build(S,j,Ee),S.onBeforeCompile(Ee,U),gt=oe.acquireProgram(Ee,Ie),ze.set(Ie,gt),q.uniforms=Ee.uniforms;let Be=q.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(Be.clippingPlanes=ie.uniform),$o(S,Ee),q.needsLights=Us(S),q.lightsStateVersion=Pe,q.needsLights&&(Be.ambientLightColor.value=Y.state.ambient,Be.lightProbe.value=Y.state.probe,Be.sunLights.value=Y.state.sun,Be.sunLightShadows.value=Y.state.sunShadow,Be.directionalLights.value=Y.state.directional,Be.directionalLightShadows.value=Y.state.directionalShadow,Be.spotLights.value=Y.state.spot,Be.spotLightShadows.value=Y.state.spotShadow,Be.rectAreaLights.value=Y.state.rectArea,Be.ltc_1.value=Y.state.rectAreaLTC1,Be.ltc_2.value=Y.state.rectAreaLTC2,Be.pointLights.value=Y.state.point,Be.pointLightShadows.value=Y.state.pointShadow,Be.hemisphereLights.value=Y.state.hemi,Be.sunShadowMatrix.value=Y.state.sunShadowMatrix,Be.sunShadowCascade.value=Y.state.sunShadowCascade,Be.directionalShadowMatrix.value=Y.state.directionalShadowMatrix,Be.spotLightMatrix.value=Y.state.spotLightMatrix,Be.spotLightMap.value=Y.state.spotLightMap,Be.pointShadowMatrix.value=Y.state.pointShadowMatrix),q.numLightProbeGrids=on(E.state.lightProbeGridArray),q.currentProgram=gt,q.uniformsList=null,gt}function ri(S,k,j,q,Y){let Te=Ge.get(S),Pe=Te.currentProgram.id+","+q+","+Y,Ee=Te.programVariants.get(Pe);return Ee===void 0?(Ee=Hi(S,k,j),Te.programVariants.set(Pe,Ee)):(Te.currentProgram=Ee,Te.uniformsList=null,Te.outputColorSpace=q,Te.toneMapping=Y),Ee}function Ns(S){if(S.uniformsList===null){let k=S.currentProgram.getUniforms();S.uniformsList=Ro.seqWithValue(k.seq,S.uniforms)}return S.uniformsList}function $o(S,k){let j=Ge.get(S);j.outputColorSpace=k.outputColorSpace,j.batching=k.batching,j.batchingColor=k.batchingColor,j.instancing=k.instancing,j.instancingColor=k.instancingColor,j.instancingMorph=k.instancingMorph,j.skinning=k.skinning,j.morphTargets=k.morphTargets,j.morphNormals=k.morphNormals,j.morphColors=k.morphColors,j.morphTargetsCount=k.morphTargetsCount,j.numClippingPlanes=k.numClippingPlanes,j.numIntersection=k.numClipIntersection,j.vertexAlphas=k.vertexAlphas,j.vertexTangents=k.vertexTangents,j.toneMapping=k.toneMapping}function qo(S,k,j,q,Y){k.isScene!==!0&&(k=mn),Ye.resetTextureUnits();let Te=k.fog,Pe=q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial?k.environment:null,Ee=ce===null?U.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:bt.workingColorSpace,Ie=q.isMeshStandardMaterial||q.isMeshLambertMaterial&&!q.envMap||q.isMeshPhongMaterial&&!q.envMap,ze=C.get(q.envMap||Pe,Ie),tt=q.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,gt=!!j.attributes.tangent&&(!!q.normalMap||q.anisotropy>0),Be=!!j.morphAttributes.position,_t=!!j.morphAttributes.normal,Kt=!!j.morphAttributes.color,Lt=ns;q.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(Lt=U.toneMapping);let Dt=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,gn=Dt!==void 0?Dt.length:0,Fe=Ge.get(q),cn=E.state.lights;if(Gt===!0&&(an===!0||S!==Q)){let Nt=S===Q&&q.id===K;ie.setState(q,S,Nt)}let vt=!1,us=!1;q.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==cn.state.version||Y.isBatchedMesh&&Fe.batching===!1||!Y.isBatchedMesh&&Fe.batching===!0||Y.isBatchedMesh&&Fe.batchingColor===!0&&Y._colorsTexture===null||Y.isBatchedMesh&&Fe.batchingColor===!1&&Y._colorsTexture!==null||Y.isInstancedMesh&&Fe.instancing===!1||!Y.isInstancedMesh&&Fe.instancing===!0||Y.isSkinnedMesh&&Fe.skinning===!1||!Y.isSkinnedMesh&&Fe.skinning===!0||Y.isInstancedMesh&&Fe.instancingColor===!0&&Y.instanceColor===null||Y.isInstancedMesh&&Fe.instancingColor===!1&&Y.instanceColor!==null||Y.isInstancedMesh&&Fe.instancingMorph===!0&&Y.morphTexture===null||Y.isInstancedMesh&&Fe.instancingMorph===!1&&Y.morphTexture!==null||Fe.envMap!==ze||q.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ie.numPlanes||Fe.numIntersection!==ie.numIntersection)||Fe.vertexAlphas!==tt||Fe.vertexTangents!==gt||Fe.morphTargets!==Be||Fe.morphNormals!==_t||Fe.morphColors!==Kt||Fe.morphTargetsCount!==gn||Fe.numLightProbeGrids!==on(E.state.lightProbeGridArray)?vt=!0:(Fe.outputColorSpace!==Ee||Fe.toneMapping!==Lt)&&(us=!0):(vt=!0,Fe.__version=q.version);let un=Fe.currentProgram;(vt===!0||us===!0)&&(un=us===!0?ri(q,k,Y,Ee,Lt):Hi(q,k,Y),W&&q.isNodeMaterial&&W.onUpdateProgram(q,un,Fe));let Nr=!1,Wi=!1,hs=!1,ht=un.getUniforms(),en=Fe.uniforms;if(Me.useProgram(un.program)&&(Nr=!0,Wi=!0,hs=!0),q.id!==K&&(K=q.id,Wi=!0),Nr||Q!==S){Me.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),ht.setValue(O,"projectionMatrix",S.projectionMatrix),ht.setValue(O,"viewMatrix",S.matrixWorldInverse);let hn=ht.map.cameraPosition;hn!==void 0&&hn.setValue(O,Mn.setFromMatrixPosition(S.matrixWorld)),ot.logarithmicDepthBuffer&&ht.setValue(O,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(q.isMeshPhongMaterial||q.isMeshToonMaterial||q.isMeshLambertMaterial||q.isMeshBasicMaterial||q.isMeshStandardMaterial||q.isShaderMaterial)&&ht.setValue(O,"isOrthographic",S.isOrthographicCamera===!0),Q!==S&&(Q=S,Wi=!0,hs=!0)}if(Fe.needsLights&&(cn.state.sunShadowMap.length>0&&ht.setValue(O,"sunShadowMap",cn.state.sunShadowMap,Ye),cn.state.directionalShadowMap.length>0&&ht.setValue(O,"directionalShadowMap",cn.state.directionalShadowMap,Ye),cn.state.spotShadowMap.length>0&&ht.setValue(O,"spotShadowMap",cn.state.spotShadowMap,Ye),cn.state.pointShadowMap.length>0&&ht.setValue(O,"pointShadowMap",cn.state.pointShadowMap,Ye)),Y.isSkinnedMesh){ht.setOptional(O,Y,"bindMatrix"),ht.setOptional(O,Y,"bindMatrixInverse");let Nt=Y.skeleton;Nt&&(Nt.boneTexture===null&&Nt.computeBoneTexture(),ht.setValue(O,"boneTexture",Nt.boneTexture,Ye))}Y.isBatchedMesh&&(ht.setOptional(O,Y,"batchingTexture"),ht.setValue(O,"batchingTexture",Y._matricesTexture,Ye),ht.setOptional(O,Y,"batchingIdTexture"),ht.setValue(O,"batchingIdTexture",Y._indirectTexture,Ye),ht.setOptional(O,Y,"batchingColorTexture"),Y._colorsTexture!==null&&ht.setValue(O,"batchingColorTexture",Y._colorsTexture,Ye));let Vn=j.morphAttributes;if((Vn.position!==void 0||Vn.normal!==void 0||Vn.color!==void 0)&&re.update(Y,j,un),(Wi||Fe.receiveShadow!==Y.receiveShadow)&&(Fe.receiveShadow=Y.receiveShadow,ht.setValue(O,"receiveShadow",Y.receiveShadow)),(q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial)&&q.envMap===null&&k.environment!==null&&(en.envMapIntensity.value=k.environmentIntensity),en.dfgLUT!==void 0&&(en.dfgLUT.value=Dw()),Wi){if(ht.setValue(O,"toneMappingExposure",U.toneMappingExposure),Fe.needsLights&&Lr(en,hs),Te&&q.fog===!0&&_e.refreshFogUniforms(en,Te),_e.refreshMaterialUniforms(en,q,Se,Ae,E.state.transmissionRenderTarget[S.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Nt=M,hn=0;for(let Fn of E.state.lightProbeGridArray)Fn.texture!==null&&(Nt.textures[hn]=Fn.texture,Nt.min[hn]=Fn.boundingBox.min,Nt.max[hn]=Fn.boundingBox.max,Nt.resolution[hn]=Fn.resolution,hn++);for(let Fn in Nt)Nt[Fn].length=hn;en.probesSH.value=Nt.textures,en.probesMin.value=Nt.min,en.probesMax.value=Nt.max,en.probesResolution.value=Nt.resolution}Ro.upload(O,Ns(Fe),en,Ye)}if(q.isShaderMaterial&&q.uniformsNeedUpdate===!0&&(Ro.upload(O,Ns(Fe),en,Ye),q.uniformsNeedUpdate=!1),q.isSpriteMaterial&&ht.setValue(O,"center",Y.center),ht.setValue(O,"modelViewMatrix",Y.modelViewMatrix),ht.setValue(O,"normalMatrix",Y.normalMatrix),ht.setValue(O,"modelMatrix",Y.matrixWorld),q.uniformsGroups!==void 0){let Nt=q.uniformsGroups;for(let hn=0,Fn=Nt.length;hn<Fn;hn++){let ul=Nt[hn];He.update(ul,un),He.bind(ul,un)}}return un}function Lr(S,k){S.ambientLightColor.needsUpdate=k,S.lightProbe.needsUpdate=k,S.sunLights.needsUpdate=k,S.sunLightShadows.needsUpdate=k,S.directionalLights.needsUpdate=k,S.directionalLightShadows.needsUpdate=k,S.pointLights.needsUpdate=k,S.pointLightShadows.needsUpdate=k,S.spotLights.needsUpdate=k,S.spotLightShadows.needsUpdate=k,S.rectAreaLights.needsUpdate=k,S.hemisphereLights.needsUpdate=k}function Us(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return J},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(S,k,j){let q=Ge.get(S);q.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,q.__autoAllocateDepthBuffer===!1&&(q.__useRenderToTexture=!1),Ge.get(S.texture).__webglTexture=k,Ge.get(S.depthTexture).__webglTexture=q.__autoAllocateDepthBuffer?void 0:j,q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,k){let j=Ge.get(S);j.__webglFramebuffer=k,j.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(S,k=0,j=0){ce=S,J=k,V=j;let q=null,Y=!1,Te=!1;if(S){let Ee=Ge.get(S);if(Ee.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(O.FRAMEBUFFER,Ee.__webglFramebuffer),se.copy(S.viewport),de.copy(S.scissor),he=S.scissorTest,Me.viewport(se),Me.scissor(de),Me.setScissorTest(he),K=-1;return}else if(Ee.__webglFramebuffer===void 0)Ye.setupRenderTarget(S);else if(Ee.__hasExternalTextures)Ye.rebindTextures(S,Ge.get(S.texture).__webglTexture,Ge.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let tt=S.depthTexture;if(Ee.__boundDepthTexture!==tt){if(tt!==null&&Ge.has(tt)&&(S.width!==tt.image.width||S.height!==tt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(S)}}let Ie=S.texture;(Ie.isData3DTexture||Ie.isDataArrayTexture||Ie.isCompressedArrayTexture)&&(Te=!0);let ze=Ge.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(ze[k])?q=ze[k][j]:q=ze[k],Y=!0):S.samples>0&&Ye.useMultisampledRTT(S)===!1?q=Ge.get(S).__webglMultisampledFramebuffer:Array.isArray(ze)?q=ze[j]:q=ze,se.copy(S.viewport),de.copy(S.scissor),he=S.scissorTest}else se.copy(Ve).multiplyScalar(Se).floor(),de.copy(mt).multiplyScalar(Se).floor(),he=ut;if(j!==0&&(q=X),Me.bindFramebuffer(O.FRAMEBUFFER,q)&&Me.drawBuffers(S,q),Me.viewport(se),Me.scissor(de),Me.setScissorTest(he),Y){let Ee=Ge.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+k,Ee.__webglTexture,j)}else if(Te){let Ee=k;for(let Ie=0;Ie<S.textures.length;Ie++){let ze=Ge.get(S.textures[Ie]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+Ie,ze.__webglTexture,j,Ee)}}else if(S!==null&&j!==0){let Ee=Ge.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,Ee.__webglTexture,j)}K=-1};function Dr(S){let k=Ge.get(S);return(k.__readFormat!==S.format||k.__readType!==S.type)&&(k.__readFormat=S.format,k.__readType=S.type,k.__formatReadable=ot.textureFormatReadable(S.format),k.__typeReadable=ot.textureTypeReadable(S.type)),k}this.readRenderTargetPixels=function(S,k,j,q,Y,Te,Pe,Ee=0){if(!(S&&S.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=Ge.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){Me.bindFramebuffer(O.FRAMEBUFFER,Ie);try{let ze=S.textures[Ee],tt=ze.format,gt=ze.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ee);let Be=Dr(ze);if(Be.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Be.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=S.width-q&&j>=0&&j<=S.height-Y&&O.readPixels(k,j,q,Y,ge.convert(tt),ge.convert(gt),Te)}finally{let ze=ce!==null?Ge.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(O.FRAMEBUFFER,ze)}}},this.readRenderTargetPixelsAsync=async function(S,k,j,q,Y,Te,Pe,Ee=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=Ge.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(k>=0&&k<=S.width-q&&j>=0&&j<=S.height-Y){Me.bindFramebuffer(O.FRAMEBUFFER,Ie);let ze=S.textures[Ee],tt=ze.format,gt=ze.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ee);let Be=Dr(ze);if(Be.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Be.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let _t=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,_t),O.bufferData(O.PIXEL_PACK_BUFFER,Te.byteLength,O.STREAM_READ),O.readPixels(k,j,q,Y,ge.convert(tt),ge.convert(gt),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let Kt=ce!==null?Ge.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(O.FRAMEBUFFER,Kt);let Lt=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await Gm(O,Lt,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,_t),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,Te),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(_t),O.deleteSync(Lt),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,k=null,j=0){let q=Math.pow(2,-j),Y=Math.floor(S.image.width*q),Te=Math.floor(S.image.height*q),Pe=k!==null?k.x:0,Ee=k!==null?k.y:0;Ye.setTexture2D(S,0),O.copyTexSubImage2D(O.TEXTURE_2D,j,0,0,Pe,Ee,Y,Te),Me.unbindTexture()},this.copyTextureToTexture=function(S,k,j=null,q=null,Y=0,Te=0){let Pe,Ee,Ie,ze,tt,gt,Be,_t,Kt,Lt=S.isCompressedTexture?S.mipmaps[Te]:S.image;if(j!==null)Pe=j.max.x-j.min.x,Ee=j.max.y-j.min.y,Ie=j.isBox3?j.max.z-j.min.z:1,ze=j.min.x,tt=j.min.y,gt=j.isBox3?j.min.z:0;else{let ht=Math.pow(2,-Y);Pe=Math.floor(Lt.width*ht),Ee=Math.floor(Lt.height*ht),S.isDataArrayTexture?Ie=Lt.depth:S.isData3DTexture?Ie=Math.floor(Lt.depth*ht):Ie=1,ze=0,tt=0,gt=0}q!==null?(Be=q.x,_t=q.y,Kt=q.z):(Be=0,_t=0,Kt=0);let Dt=ge.convert(k.format),gn=ge.convert(k.type),Fe;k.isData3DTexture?(Ye.setTexture3D(k,0),Fe=O.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ye.setTexture2DArray(k,0),Fe=O.TEXTURE_2D_ARRAY):(Ye.setTexture2D(k,0),Fe=O.TEXTURE_2D),Me.activeTexture(O.TEXTURE0),Me.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,k.flipY),Me.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),Me.pixelStorei(O.UNPACK_ALIGNMENT,k.unpackAlignment);let cn=Me.getParameter(O.UNPACK_ROW_LENGTH),vt=Me.getParameter(O.UNPACK_IMAGE_HEIGHT),us=Me.getParameter(O.UNPACK_SKIP_PIXELS),un=Me.getParameter(O.UNPACK_SKIP_ROWS),Nr=Me.getParameter(O.UNPACK_SKIP_IMAGES);Me.pixelStorei(O.UNPACK_ROW_LENGTH,Lt.width),Me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,Lt.height),Me.pixelStorei(O.UNPACK_SKIP_PIXELS,ze),Me.pixelStorei(O.UNPACK_SKIP_ROWS,tt),Me.pixelStorei(O.UNPACK_SKIP_IMAGES,gt);let Wi=S.isDataArrayTexture||S.isData3DTexture,hs=k.isDataArrayTexture||k.isData3DTexture;if(S.isDepthTexture){let ht=Ge.get(S),en=Ge.get(k),Vn=Ge.get(ht.__renderTarget),Nt=Ge.get(en.__renderTarget);Me.bindFramebuffer(O.READ_FRAMEBUFFER,Vn.__webglFramebuffer),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,Nt.__webglFramebuffer);for(let hn=0;hn<Ie;hn++)Wi&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ge.get(S).__webglTexture,Y,gt+hn),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ge.get(k).__webglTexture,Te,Kt+hn)),O.blitFramebuffer(ze,tt,ze+Pe,tt+Ee,Be,_t,Be+Pe,_t+Ee,O.DEPTH_BUFFER_BIT,O.NEAREST);Me.bindFramebuffer(O.READ_FRAMEBUFFER,null),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(Y!==0||S.isRenderTargetTexture||Ge.has(S)){let ht=Ge.get(S),en=Ge.get(k);Me.bindFramebuffer(O.READ_FRAMEBUFFER,N),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,H);for(let Vn=0;Vn<Ie;Vn++)Wi?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,ht.__webglTexture,Y,gt+Vn):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,ht.__webglTexture,Y),hs?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,en.__webglTexture,Te,Kt+Vn):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,en.__webglTexture,Te),Y!==0?O.blitFramebuffer(ze,tt,ze+Pe,tt+Ee,Be,_t,Be+Pe,_t+Ee,O.COLOR_BUFFER_BIT,O.NEAREST):hs?O.copyTexSubImage3D(Fe,Te,Be,_t,Kt+Vn,ze,tt,Pe,Ee):O.copyTexSubImage2D(Fe,Te,Be,_t,ze,tt,Pe,Ee);Me.bindFramebuffer(O.READ_FRAMEBUFFER,null),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else hs?S.isDataTexture||S.isData3DTexture?O.texSubImage3D(Fe,Te,Be,_t,Kt,Pe,Ee,Ie,Dt,gn,Lt.data):k.isCompressedArrayTexture?O.compressedTexSubImage3D(Fe,Te,Be,_t,Kt,Pe,Ee,Ie,Dt,Lt.data):O.texSubImage3D(Fe,Te,Be,_t,Kt,Pe,Ee,Ie,Dt,gn,Lt):S.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,Te,Be,_t,Pe,Ee,Dt,gn,Lt.data):S.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,Te,Be,_t,Lt.width,Lt.height,Dt,Lt.data):O.texSubImage2D(O.TEXTURE_2D,Te,Be,_t,Pe,Ee,Dt,gn,Lt);Me.pixelStorei(O.UNPACK_ROW_LENGTH,cn),Me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,vt),Me.pixelStorei(O.UNPACK_SKIP_PIXELS,us),Me.pixelStorei(O.UNPACK_SKIP_ROWS,un),Me.pixelStorei(O.UNPACK_SKIP_IMAGES,Nr),Te===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&O.generateMipmap(Fe),Me.unbindTexture()},this.initRenderTarget=function(S){Ge.get(S).__webglFramebuffer===void 0&&Ye.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?Ye.setTextureCube(S,0):S.isData3DTexture?Ye.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?Ye.setTexture2DArray(S,0):Ye.setTexture2D(S,0),Me.unbindTexture()},this.resetState=function(){J=0,V=0,ce=null,Me.reset(),be.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=bt._getDrawingBufferColorSpace(e),t.unpackColorSpace=bt._getUnpackColorSpace()}};var Eg={type:"change"},Kd={type:"start"},Cg={type:"end"},Au=new xr,Ag=new di,Nw=Math.cos(70*Nd.DEG2RAD),yn=new B,si=2*Math.PI,Ct={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Jd=1e-6,Cu=class extends za{constructor(e,t=null){super(e,t),this.state=Ct.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Qs.ROTATE,MIDDLE:Qs.DOLLY,RIGHT:Qs.PAN},this.touches={ONE:er.ROTATE,TWO:er.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new pi,this._lastTargetPosition=new B,this._quat=new pi().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new wo,this._sphericalDelta=new wo,this._scale=1,this._panOffset=new B,this._rotateStart=new Ne,this._rotateEnd=new Ne,this._rotateDelta=new Ne,this._panStart=new Ne,this._panEnd=new Ne,this._panDelta=new Ne,this._dollyStart=new Ne,this._dollyEnd=new Ne,this._dollyDelta=new Ne,this._dollyDirection=new B,this._mouse=new Ne,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=Fw.bind(this),this._onPointerDown=Uw.bind(this),this._onPointerUp=Ow.bind(this),this._onContextMenu=Ww.bind(this),this._onMouseWheel=zw.bind(this),this._onKeyDown=Gw.bind(this),this._onTouchStart=Vw.bind(this),this._onTouchMove=Hw.bind(this),this._onMouseDown=kw.bind(this),this._onMouseMove=Bw.bind(this),this._interceptControlDown=Xw.bind(this),this._interceptControlUp=$w.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Ct.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Eg),this.update(),this.state=Ct.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;yn.copy(t).sub(this.target),yn.applyQuaternion(this._quat),this._spherical.setFromVector3(yn),this.autoRotate&&this.state===Ct.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=si:i>Math.PI&&(i-=si),s<-Math.PI?s+=si:s>Math.PI&&(s-=si),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(yn.setFromSpherical(this._spherical),yn.applyQuaternion(this._quatInverse),t.copy(this.target).add(yn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=yn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=yn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Au.origin.copy(this.object.position),Au.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Au.direction))<Nw?this.object.lookAt(this.target):(Ag.setFromNormalAndCoplanarPoint(this.object.up,this.target),Au.intersectPlane(Ag,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Jd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Jd||this._lastTargetPosition.distanceToSquared(this.target)>Jd?(this.dispatchEvent(Eg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?si/60*this.autoRotateSpeed*e:si/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){yn.setFromMatrixColumn(t,0),yn.multiplyScalar(-e),this._panOffset.add(yn)}_panUp(e,t){this.screenSpacePanning===!0?yn.setFromMatrixColumn(t,1):(yn.setFromMatrixColumn(t,0),yn.crossVectors(this.object.up,yn)),yn.multiplyScalar(e),this._panOffset.add(yn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;yn.copy(s).sub(this.target);let r=yn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(si*this._rotateDelta.x/t.clientHeight),this._rotateUp(si*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(si*this._rotateDelta.x/t.clientHeight),this._rotateUp(si*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ne,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function Uw(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function Fw(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function Ow(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Cg),this.state=Ct.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function kw(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Qs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Ct.DOLLY;break;case Qs.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}break;case Qs.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(Kd)}function Bw(n){switch(this.state){case Ct.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Ct.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Ct.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function zw(n){this.enabled===!1||this.enableZoom===!1||this.state!==Ct.NONE||(n.preventDefault(),this.dispatchEvent(Kd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Cg))}function Gw(n){this.enabled!==!1&&this._handleKeyDown(n)}function Vw(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case er.ROTATE:if(this.enableRotate===!1){this.state=Ct.NONE;break}this._handleTouchStartRotate(n),this.state=Ct.TOUCH_ROTATE;break;case er.PAN:if(this.enablePan===!1){this.state=Ct.NONE;break}this._handleTouchStartPan(n),this.state=Ct.TOUCH_PAN;break;default:this.state=Ct.NONE}break;case 2:switch(this.touches.TWO){case er.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Ct.TOUCH_DOLLY_PAN;break;case er.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Ct.TOUCH_DOLLY_ROTATE;break;default:this.state=Ct.NONE}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(Kd)}function Hw(n){switch(this._trackPointer(n),this.state){case Ct.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Ct.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Ct.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Ct.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Ct.NONE}}function Ww(n){this.enabled!==!1&&n.preventDefault()}function Xw(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function $w(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var qw=3.15,Yw=[1.6,2.2,3.2];function Rg(n){let e=Zw(n),t=null,i=()=>{s1(e,t),e.renderer.render(e.world,e.camera)};return e.controls.addEventListener("change",i),{canvas:e.renderer.domElement,show(s){t=s,Kw(e,s),n1(e,s),i()},resize(s,r){e.renderer.setSize(s,r),e.camera.aspect=s/r,e.camera.fov=s<r*1.15?48:45,e.camera.updateProjectionMatrix(),i()},turn(s,r){i1(e,s,r)},zoom(s){e.camera.position.multiplyScalar(s).clampLength(1.5,9),e.controls.update(),i()}}}function Zw(n){let e=new wu({antialias:!0,preserveDrawingBuffer:!0});e.setPixelRatio(Math.min(devicePixelRatio||1,2));let t=new Jn(38,1.6,.05,60);t.up.set(0,0,1);let i=new Cu(t,e.domElement);i.enableZoom=!1,i.enablePan=!1,e.domElement.style.touchAction="pan-y";let s=new va;s.background=new ft(Dn.background);let r=new ka(16777215,1.7);r.position.set(-.6,.5,.8),t.add(r);let o=Jw(),a=new Ms,l=e1();return s.add(t,new Ba(16777215,1.5),o,a,l),{renderer:e,camera:t,controls:i,world:s,earth:o,cloud:a,marker:l,label:n}}function Jw(){let n=new vo(Tp(1024,512));n.colorSpace=Zn,n.generateMipmaps=!1,n.minFilter=Nn;let e=new Ia(1,72,48).rotateX(Math.PI/2);return new ni(e,new Da({map:n}))}function Kw(n,e){n.earth.rotation.z=e.earth_rotation_rad,n.cloud.traverse(t=>{(t instanceof yo||t instanceof ni)&&t.geometry.dispose()}),n.cloud.clear();for(let t of[0,1,2])n.cloud.add(jw(e,t));e.path_m.length>=6&&n.cloud.add(Qw(e)),n.marker.position.set(...e.asset_m).divideScalar(Vs)}function jw(n,e){let t=[];n.kind.forEach((s,r)=>{s===e&&t.push(...n.positions_m.subarray(3*r,3*r+3))});let i={color:Dn.sizes[e],size:Yw[e],sizeAttenuation:!1,transparent:e===0,opacity:e===0?.75:1};return new yo(t1(Float32Array.from(t)),new xo(i))}function Qw(n){let e=[];for(let i=0;i+2<n.path_m.length;i+=3)e.push(new B().fromArray(n.path_m,i).divideScalar(Vs));let t=new La(new So(e),2*e.length,.005,5);return new ni(t,new _o({color:Dn.path}))}function e1(){let n=document.createElement("canvas");n.width=n.height=64;let e=n.getContext("2d");e&&(e.strokeStyle=e.fillStyle=Dn.asset,e.lineWidth=7,e.beginPath(),e.arc(32,32,26,0,2*Math.PI),e.stroke(),e.beginPath(),e.arc(32,32,8,0,2*Math.PI),e.fill());let t=new wa(new go({map:new vo(n),depthTest:!1,sizeAttenuation:!1}));return t.scale.setScalar(.034),t}function t1(n){let e=n.map(t=>t/Vs);return new ti().setAttribute("position",new fi(e,3))}function n1(n,e){let i=new B(...e.asset_m).normalize().clone().applyAxisAngle(new B(0,0,1),-.45);i.z+=.18,n.camera.position.copy(i.normalize().multiplyScalar(qw)),n.controls.target.set(0,0,0),n.controls.update()}function i1(n,e,t){let{position:i}=n.camera,s=new B(0,0,1).cross(i).normalize(),r=i.clone().applyAxisAngle(s,-t);Math.abs(r.z)<.98*r.length()&&i.copy(r),i.applyAxisAngle(new B(0,0,1),e),n.controls.update()}function s1(n,e){if(!e)return;let t=new B(...e.asset_m).divideScalar(Vs);n.camera.updateMatrixWorld();let i=t.clone().sub(n.camera.position).length()>Math.sqrt(n.camera.position.lengthSq()-1)+.25,s=t.project(n.camera),{clientWidth:r,clientHeight:o}=n.renderer.domElement,a=(s.x+1)/2*r;n.label.textContent=e.asset,n.label.hidden=i,n.marker.visible=!i,n.label.classList.toggle("left",a>r*.7),n.label.style.transform=`translate(${a}px, ${(1-s.y)/2*o}px)`}var Ru=.2,r1={ArrowLeft:[-Ru,0],ArrowRight:[Ru,0],ArrowUp:[0,Ru],ArrowDown:[0,-Ru]};function Pg(n){let e=P("div",{class:"tag",hidden:!0}),{picture:t,flat:i}=a1(e),s=P("div",{class:"stage",tabindex:0,role:"img","aria-label":"The cloud around the Earth; arrow keys turn it"},t.canvas,e,u1(t)),r=P("p",{class:"moment","aria-live":"polite"}),o=new Map,a=n.map((c,u)=>{let d=P("button",{type:"button","aria-pressed":"false"},P("strong",{},o1(c,u)),P("span",{},`${qn(c.utc)} UTC`));return d.addEventListener("click",()=>l(u)),d}),l=c=>{let u=n[c];if(!u)return;let d=o.get(c)??Ap(u);o.set(c,d),t.show(d),a.forEach((h,f)=>h.setAttribute("aria-pressed",String(f===c))),r.textContent=`${$n(u.utc)} ${Si(u.utc)} UTC: ${qe(d.kind.length)} sampled pieces, with the path of ${u.asset??"the asset"} (bright line) and the point of the pass.`};return s.addEventListener("keydown",c=>{let u=r1[c.key];!u||c.target!==s||(c.preventDefault(),t.turn(...u))}),requestAnimationFrame(()=>{c1(s,t),l(0)}),P("figure",{class:"cloud"},i?P("p",{class:"notice",role:"status"},"This browser offers no WebGL: the cloud is drawn flat, in an orthographic view."):null,s,P("div",{class:"moments",role:"group","aria-label":"Moments"},...a),r,h1())}function o1(n,e){return(n.label??n.asset??`Moment ${e+1}`).replace(`, ${At(n.utc)} UTC`,"")}function a1(n){if(!l1())return{picture:Th(n),flat:!0};try{return{picture:Rg(n),flat:!1}}catch{return{picture:Th(n),flat:!0}}}function l1(){return document.createElement("canvas").getContext("webgl2")!==null}function c1(n,e){let t=()=>e.resize(n.clientWidth,n.clientHeight),i=n.clientWidth;new ResizeObserver(()=>{n.clientWidth!==i&&(i=n.clientWidth,t())}).observe(n),t()}function u1(n){let e=(t,i,s)=>{let r=P("button",{type:"button","aria-label":i,title:i},t);return r.addEventListener("click",()=>n.zoom(s)),r};return P("div",{class:"zoom"},e("+","closer",.8),e("−","farther",1.25))}function h1(){return P("ul",{class:"key space-key"},...xl.map((n,e)=>P("li",{},P("i",{class:`dot space-${e}`}),n)))}function jd(n){let[e,...t]=n.map(sn);if(e===void 0)return null;let i=t.length>0?P("span",{class:"more"},`+ ${t.length}`):null;return On("why",[P("span",{class:"first"},e),i],t.length>0?P("ul",{},...t.map(s=>P("li",{},s))):null)}var Qa=3;function Ig(n,e){return n.map((t,i)=>[i+1,t]).filter(([,t])=>!(lt(t.end_utc)<=lt(e)))}function Lg([n,e]){let t=d1(e);return P("div",{class:"strip"},P("p",{class:"strip-title"},P("strong",{},`Shelter ${n}`),` ${$n(e.start_utc)}, ${Ng(e)} min${m1(e,", ")}`),P("ol",{},...t.map(i=>f1(i,e))),jd(e.reasons??[]))}function d1(n){return[["Begin closing",n.begin_closing_utc,""],["Hatches closed by",n.close_hatches_by_utc,""],["Aboard by",n.aboard_by_utc,Pu(n.aboard_by_utc,n.start_utc)?"edge":"strong"],["Shelter from",Pu(n.aboard_by_utc,n.start_utc)?null:n.start_utc,"edge"],["Ready to undock",n.undock_ready_utc,""],["Shelter until",Pu(n.earliest_exit_utc,n.end_utc)?null:n.end_utc,"edge"],["Earliest exit",n.earliest_exit_utc,Pu(n.earliest_exit_utc,n.end_utc)?"edge":"strong"]].filter(([,t])=>t).sort((t,i)=>lt(t[1])-lt(i[1]))}function Pu(n,e){return lt(n)===lt(e)}function f1([n,e,t],i){let s=lt(e),r=s>=lt(i.start_utc)&&s<lt(i.end_utc);return P("li",{class:`${t}${r?" inside":""}`},P("span",{},n),P("time",{datetime:e},At(e)))}function Dg(n){if(n.length===0)return null;let e=`${n.length} more shelter window${n.length>1?"s":""}`,i=P("table",{},P("thead",{},P("tr",{},...["Shelter","Close hatches","Aboard by","Exit from","Undock-ready","Length","Passes","Because"].map(s=>P("th",{scope:"col"},s)))),P("tbody",{},...n.map(p1)));return On("more-windows",[e],P("div",{class:"scroll short",tabindex:0,role:"region","aria-label":e},i))}function p1([n,e]){let i=[`${e.begin_closing_utc?`${At(e.begin_closing_utc)}–`:""}${At(e.close_hatches_by_utc)}`,At(e.aboard_by_utc),At(e.earliest_exit_utc),At(e.undock_ready_utc),`${Ng(e)} min`,cr(e.passes??[])||"–",jd(e.reasons??[])];return P("tr",{},P("th",{scope:"row"},`${n}`,P("small",{},$n(e.start_utc))),...i.map(s=>P("td",{},s)))}function Ng(n){let e=(lt(n.end_utc)-lt(n.start_utc))/6e4;return We(e)?qe(e):"unknown"}function m1(n,e){let t=n.passes??[];return t.length===0?"":`${e}pass${t.length>1?"es":""} ${cr(t)}`}var Qd=12;function Ug(n,e){let t=lt(e);if(n.length<=Qd||Number.isNaN(t))return n.slice(0,Qd);let i=n.filter(s=>lt(s.utc)<=t);return i.length>0?i:n.slice(0,Qd)}function ef(n,e=[]){let t=new Set(e);return P("ol",{class:"steps"},...n.map(i=>{let s=i.why&&!t.has(i.why)?i.why:"";return t.add(s),P("li",{},P("time",{datetime:i.utc},qn(i.utc)),P("div",{},P("strong",{},i.action),s?P("span",{},sn(s)):null))}))}function Fg(n){return n.length===0?null:On("more-steps",[`${n.length} more step${n.length>1?"s":""}`],ef(n))}function kg(n,e){let t=n.timeline??[];if(!n.seats&&(n.shelter??[]).length===0&&t.length===0)return null;let i=Ig(n.shelter??[],e),s=i.slice(0,Qa),r=Ug(t,i[0]?.[1].earliest_exit_utc),o=P("div",{class:"plan"},P("h3",{},n.name),g1(n),..._1(n),...i.length===0?[P("p",{class:"quiet"},"No shelter window is planned.")]:s.map(Lg));return P("div",{class:t.length>0?"crew":"crew short"},o,t.length>0?ef(r,s.flatMap(([,a])=>a.reasons??[])):null,Dg(i.slice(Qa)),Fg(t.slice(r.length)),x1(n,e))}function g1(n){let e=n.seats&&!n.seats.enough;return P("p",{class:e?"seats short":"seats"},P("strong",{},"Seats: "),bh(n.seats??null))}function _1(n){return(n.shelter_notes??[]).map(e=>P("p",{class:"warning"},sn(e)))}function x1(n,e){let t=(n.departure_windows??[]).filter(r=>!(lt(r.end_utc)<=lt(e)));if(t.length===0)return null;let i=[P("strong",{},"A departing ship is clear of the cloud: "),`${Og(t.slice(0,Qa))} UTC`],s=t.slice(Qa);return s.length===0?P("p",{class:"departures"},...i):On("departures",[...i,`, ${s.length} more`],P("p",{},`${Og(s)} UTC`))}function Og(n){return n.map(e=>`${qn(e.start_utc)}–${At(e.end_utc)}`).join(", ")}var y1="uplot",v1="u-hz",b1="u-vt",S1="u-title",M1="u-wrap",w1="u-under",T1="u-over",E1="u-axis",Er="u-off",A1="u-select",C1="u-cursor-x",R1="u-cursor-y",P1="u-cursor-pt",I1="u-legend",L1="u-live",D1="u-inline",N1="u-series",U1="u-marker",Bg="u-label",F1="u-value",tl="width",nl="height";var zg="bottom",Io="left",tf="right",yf="#000",Gg=yf+"0",nf="mousemove",Vg="mousedown",sf="mouseup",Hg="mouseenter",Wg="mouseleave",Xg="dblclick",O1="resize",k1="scroll",$g="change",Uu="dppxchange",vf="--",ko=typeof window<"u",cf=ko?document:null,Do=ko?window:null,B1=ko?navigator:null,Rt,Iu;function uf(){let n=devicePixelRatio;Rt!=n&&(Rt=n,Iu&&df($g,Iu,uf),Iu=matchMedia(`(min-resolution: ${Rt-.001}dppx) and (max-resolution: ${Rt+.001}dppx)`),Ar($g,Iu,uf),Do.dispatchEvent(new CustomEvent(Uu)))}function _i(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function hf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function qt(n,e,t){n.style[e]=t+"px"}function Bi(n,e,t,i){let s=cf.createElement(n);return e!=null&&_i(s,e),t?.insertBefore(s,i),s}function Ei(n,e){return Bi("div",n,e)}var qg=new WeakMap;function rs(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=qg.get(n);r!=o&&(n.style.transform=r,qg.set(n,r),e<0||t<0||e>i||t>s?_i(n,Er):hf(n,Er))}var Yg=new WeakMap;function Zg(n,e,t){let i=e+t,s=Yg.get(n);i!=s&&(Yg.set(n,i),n.style.background=e,n.style.borderColor=t)}var Jg=new WeakMap;function Kg(n,e,t,i){let s=e+""+t,r=Jg.get(n);s!=r&&(Jg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var bf={passive:!0},z1={...bf,capture:!0};function Ar(n,e,t,i){e.addEventListener(n,t,i?z1:bf)}function df(n,e,t,i){e.removeEventListener(n,t,bf)}ko&&uf();function zi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:xi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function T0(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var E0=n=>n!=null,A0=n=>n!=null&&n>0,ku=T0(E0),G1=T0(A0);function V1(n,e,t,i=0,s=!1){let r=s?G1:ku,o=s?A0:E0;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];o(u)&&(u<a?a=u:u>l&&(l=u))}return[a??Bt,l??-Bt]}function Bu(n,e,t,i){let s=e0(n),r=e0(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Is:C0,a=s==1?xi:Ai,l=r==1?Ai:xi,c=a(o(bn(n))),u=l(o(bn(e))),d=No(t,c),h=No(t,u);return t==10&&(c<0&&(d=zt(d,-c)),u<0&&(h=zt(h,-u))),i||t==2?(n=d*s,e=h*r):(n=L0(n,d),e=zu(e,h)),[n,e]}function Sf(n,e,t,i){let s=Bu(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Mf=.1,jg={mode:3,pad:Mf},sl={pad:0,soft:null,mode:0},H1={min:sl,max:sl};function Fu(n,e,t,i){return Gu(t)?Qg(n,e,t):(sl.pad=t,sl.soft=i?0:null,sl.mode=i?3:0,Qg(n,e,H1))}function Tt(n,e){return n??e}function W1(n,e,t){for(e=Tt(e,0),t=Tt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Qg(n,e,t){let i=t.min,s=t.max,r=Tt(i.pad,0),o=Tt(s.pad,0),a=Tt(i.hard,-Bt),l=Tt(s.hard,Bt),c=Tt(i.soft,Bt),u=Tt(s.soft,-Bt),d=Tt(i.mode,0),h=Tt(s.mode,0),f=e-n,g=Is(f),w=Qn(bn(n),bn(e)),m=Is(w),p=bn(m-g);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,d==2&&c!=Bt&&(r=0),h==2&&u!=-Bt&&(o=0)));let v=f||w||1e3,A=Is(v),M=No(10,xi(A)),I=v*(f==0?n==0?.1:1:r),E=zt(L0(n-I,M/10),24),x=n>=c&&(d==1||d==3&&E<=c||d==2&&E>=c)?c:Bt,T=Qn(a,E<x&&n>=x?x:Gi(x,E)),G=v*(f==0?e==0?.1:1:o),U=zt(zu(e+G,M/10),24),D=e<=u&&(h==1||h==3&&U>=u||h==2&&U<=u)?u:-Bt,W=Gi(l,U>D&&e<=D?D:Qn(D,U));return T==W&&T==0&&(W=100),[T,W]}var X1=new Intl.NumberFormat(ko?B1.language:"en-US"),wf=n=>X1.format(n),yi=Math,Nu=yi.PI,bn=yi.abs,xi=yi.floor,vn=yi.round,Ai=yi.ceil,Gi=yi.min,Qn=yi.max,No=yi.pow,e0=yi.sign,Is=yi.log10,C0=yi.log2,$1=(n,e=1)=>yi.sinh(n)*e,rf=(n,e=1)=>yi.asinh(n/e),Bt=1/0;function t0(n){return(Is((n^n>>31)-(n>>31))|0)+1}function ff(n,e,t){return Gi(Qn(n,e),t)}function R0(n){return typeof n=="function"}function St(n){return R0(n)?n:()=>n}var q1=()=>{},P0=n=>n,I0=(n,e)=>e,Y1=n=>null,n0=n=>!0,i0=(n,e)=>n==e,Z1=/\.\d*?(?=9{6,}|0{6,})/gm,Cr=n=>{if(N0(n)||rr.has(n))return n;let e=`${n}`,t=e.match(Z1);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Cr(s)}e${r}`}return zt(n,i)};function wr(n,e){return Cr(zt(Cr(n/e))*e)}function zu(n,e){return Cr(Ai(Cr(n/e))*e)}function L0(n,e){return Cr(xi(Cr(n/e))*e)}function zt(n,e=0){if(N0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return vn(i)/t}var rr=new Map;function D0(n){return((""+n).split(".")[1]||"").length}function ol(n,e,t,i){let s=[],r=i.map(D0);for(let o=e;o<t;o++){let a=bn(o),l=zt(No(n,o),a);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${o}`:i[c]*l,d=(o>=0?0:a)+(o>=r[c]?0:r[c]),h=n==10?u:zt(u,d);s.push(h),rr.set(h,d)}}return s}var rl={},Tf=[],Uo=[null,null],sr=Array.isArray,N0=Number.isInteger,J1=n=>n===void 0;function s0(n){return typeof n=="string"}function Gu(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function K1(n){return n!=null&&typeof n=="object"}var j1=Object.getPrototypeOf(Uint8Array),U0="__proto__";function Fo(n,e=Gu){let t;if(sr(n)){let i=n.find(s=>s!=null);if(sr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Fo(n[s],e)}else t=n.slice()}else if(n instanceof j1)t=n.slice();else if(e(n)){t={};for(let i in n)i!=U0&&(t[i]=Fo(n[i],e))}else t=n;return t}function pn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=U0&&(Gu(n[s])?pn(n[s],Fo(i[s])):n[s]=Fo(i[s]))}return n}var Q1=0,eT=1,tT=2;function nT(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function iT(n,e){if(oT(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return aT(o[0])||(o=rT(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let u=a[c],d=Array(s).fill(void 0),h=e?e[o][c]:eT,f=[];for(let g=0;g<u.length;g++){let w=u[g],m=r.get(l[g]);w===null?h!=Q1&&(d[m]=w,h==tT&&f.push(m)):d[m]=w}nT(d,f,s),i.push(d)}}return i}var sT=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function rT(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function oT(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function aT(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Qn(1,xi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var F0=["January","February","March","April","May","June","July","August","September","October","November","December"],O0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function k0(n){return n.slice(0,3)}var lT=O0.map(k0),cT=F0.map(k0),uT={MMMM:F0,MMM:cT,WWWW:O0,WWW:lT};function el(n){return(n<10?"0":"")+n}function hT(n){return(n<10?"00":n<100?"0":"")+n}var dT={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>el(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>el(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>el(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>el(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>el(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>hT(n.getMilliseconds())};function Ef(n,e){e=e||uT;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?dT[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var fT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function pT(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==fT?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var B0=n=>n%1==0,Ou=[1,2,2.5,5],mT=ol(10,-32,0,Ou),z0=ol(10,0,32,Ou),gT=z0.filter(B0),Tr=mT.concat(z0),Af=`
`,G0="{YYYY}",r0=Af+G0,V0="{M}/{D}",il=Af+V0,Lu=il+"/{YY}",H0="{aa}",_T="{h}:{mm}",Lo=_T+H0,o0=Af+Lo,a0=":{ss}",It=null;function W0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?ol(10,0,3,Ou).filter(B0):ol(10,-3,0,Ou)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,G0,It,It,It,It,It,It,1],[s*28,"{MMM}",r0,It,It,It,It,It,1],[s,V0,r0,It,It,It,It,It,1],[i,"{h}"+H0,Lu,It,il,It,It,It,1],[t,Lo,Lu,It,il,It,It,It,1],[e,a0,Lu+" "+Lo,It,il+" "+Lo,It,o0,It,1],[n,a0+".{fff}",Lu+" "+Lo,It,il+" "+Lo,It,o0,It,1]];function u(d){return(h,f,g,w,m,p)=>{let v=[],A=m>=o,M=m>=r&&m<o,I=d(g),E=zt(I*n,3),x=of(I.getFullYear(),A?0:I.getMonth(),M||A?1:I.getDate()),T=zt(x*n,3);if(M||A){let G=M?m/r:0,U=A?m/o:0,D=E==T?E:zt(of(x.getFullYear()+U,x.getMonth()+G,1)*n,3),W=new Date(vn(D/n)),X=W.getFullYear(),N=W.getMonth();for(let H=0;D<=w;H++){let J=of(X+U*H,N+G*H,1),V=J-d(zt(J*n,3));D=zt((+J+V)*n,3),D<=w&&v.push(D)}}else{let G=m>=s?s:m,U=xi(g)-xi(E),D=T+U+zu(E-T,G);v.push(D);let W=d(D),X=W.getHours()+W.getMinutes()/t+W.getSeconds()/i,N=m/i,H=h.axes[f]._space,J=p/H;for(;D=zt(D+m,n==1?0:3),!(D>w);)if(N>1){let V=xi(zt(X+N,6))%24,Q=d(D).getHours()-V;Q>1&&(Q=-1),D-=Q*i,X=(X+N)%24;let se=v[v.length-1];zt((D-se)/m,3)*J>=.7&&v.push(D)}else v.push(D)}return v}}return[l,c,u]}var[xT,yT,vT]=W0(1),[bT,ST,MT]=W0(.001);ol(2,-53,53,[1]);function l0(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function c0(n,e){return(t,i,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],l,c,u,d,h,f;return i.map(g=>{let w=n(g),m=w.getFullYear(),p=w.getMonth(),v=w.getDate(),A=w.getHours(),M=w.getMinutes(),I=w.getSeconds(),E=m!=l&&a[2]||p!=c&&a[3]||v!=u&&a[4]||A!=d&&a[5]||M!=h&&a[6]||I!=f&&a[7]||a[1];return l=m,c=p,u=v,d=A,h=M,f=I,E(w)})}}function wT(n,e){let t=Ef(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function of(n,e,t){return new Date(n,e,t)}function u0(n,e){return e(n)}var TT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function h0(n,e){return(t,i,s,r)=>r==null?vf:e(n(i))}function ET(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function AT(n,e){return n.series[e].fill(n,e)}var CT={show:!0,live:!0,isolate:!1,mount:q1,markers:{show:!0,width:2,stroke:ET,fill:AT,dash:"solid"},idx:null,idxs:null,values:[]};function RT(n,e){let t=n.cursor.points,i=Ei(),s=t.size(n,e);qt(i,tl,s),qt(i,nl,s);let r=s/-2;qt(i,"marginLeft",r),qt(i,"marginTop",r);let o=t.width(n,e,s);return o&&qt(i,"borderWidth",o),i}function PT(n,e){let t=n.series[e].points;return t._fill||t._stroke}function IT(n,e){let t=n.series[e].points;return t._stroke||t._fill}function LT(n,e){return n.series[e].points.size}var af=[0,0];function DT(n,e,t){return af[0]=e,af[1]=t,af}function Du(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function lf(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var NT={show:!0,x:!0,y:!0,lock:!1,move:DT,points:{one:!1,show:RT,size:LT,width:0,stroke:IT,fill:PT},bind:{mousedown:Du,mouseup:Du,click:Du,dblclick:Du,mousemove:lf,mouseleave:lf,mouseenter:lf},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},X0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Cf=pn({},X0,{filter:I0}),$0=pn({},Cf,{size:10}),q0=pn({},X0,{show:!1}),Rf='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Y0="bold "+Rf,Z0=1.5,d0={show:!0,scale:"x",stroke:yf,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Y0,side:2,grid:Cf,ticks:$0,border:q0,font:Rf,lineGap:Z0,rotate:0},UT="Value",FT="Time",f0={show:!0,scale:"x",auto:!1,sorted:1,min:Bt,max:-Bt,idxs:[]};function OT(n,e,t,i,s){return e.map(r=>r==null?"":wf(r))}function kT(n,e,t,i,s,r,o){let a=[],l=rr.get(s)||0;t=o?t:zt(zu(t,s),l);for(let c=t;c<=i;c=zt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function pf(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?Is:C0,u=xi(c(t));s=No(l,u),l==10&&(s=Tr[zi(s,Tr)]);let d=t,h=s*l;l==10&&(h=Tr[zi(h,Tr)]);do a.push(d),d=d+s,l==10&&!rr.has(d)&&(d=zt(d,rr.get(s))),d>=h&&(s=d,h=s*l,l==10&&(h=Tr[zi(h,Tr)]));while(d<=i);return a}function BT(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?pf(n,e,Qn(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?pf(n,e,Qn(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(u,c)}var J0=/./,zT=/[12357]/,GT=/[125]/,p0=/1/,mf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function VT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,u=l(10,o),d=l(9,o)-u>=c?J0:l(7,o)-u>=c?zT:l(5,o)-u>=c?GT:p0;if(d==p0){let h=bn(l(1,o)-u);if(h<c)return mf(e.slice().reverse(),a.distr,d,Ai(c/h)).reverse()}return mf(e,a.distr,d,1)}function HT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=bn(l(1,o)-l(2,o));return c<a?mf(e.slice().reverse(),3,J0,Ai(a/c)).reverse():e}function WT(n,e,t,i){return i==null?vf:e==null?"":wf(e)}var m0={show:!0,scale:"y",stroke:yf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Y0,side:3,grid:Cf,ticks:$0,border:q0,font:Rf,lineGap:Z0,rotate:0};function XT(n,e){let t=3+(n||1)*2;return zt(t*e,3)}function $T(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=bn(o-r),l=n.series[e],c=a/(l.points.space*Rt);return i[1]-i[0]<=c}var g0={scale:null,auto:!0,sorted:0,min:Bt,max:-Bt},K0=(n,e,t,i,s)=>s,_0={show:!0,auto:!0,sorted:0,gaps:K0,alpha:1,facets:[pn({},g0,{scale:"x"}),pn({},g0,{scale:"y"})]},x0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:K0,alpha:1,points:{show:$T,filter:null},values:null,min:Bt,max:-Bt,idxs:[],path:null,clip:null};function qT(n,e,t,i,s){return t/10}var j0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},YT=pn({},j0,{time:!1,ori:1}),y0={};function Q0(n,e){let t=y0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,l,c)}},n!=null&&(y0[n]=t)),t}var Oo=1,gf=2;function Rr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],d=i==2?o[s.facets[1].scale]:o[s.scale],h=a.left,f=a.top,g=a.width,w=a.height,m=n.valToPosH,p=n.valToPosV;return u.ori==0?t(s,l,c,u,d,m,p,h,f,g,w,Hu,Bo,Xu,t_,i_):t(s,l,c,u,d,p,m,f,h,w,g,Wu,zo,Lf,n_,s_)}function Pf(n,e){let t=0,i=0,s=Tt(n.bands,Tf);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function ZT(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ls(n,e,t,i,s,r){return Rr(n,e,(o,a,l,c,u,d,h,f,g,w,m)=>{let p=o.pxRound,v=c.dir*(c.ori==0?1:-1),A=c.ori==0?Bo:zo,M,I;v==1?(M=t,I=i):(M=i,I=t);let E=p(d(a[M],c,w,f)),x=p(h(l[M],u,m,g)),T=p(d(a[I],c,w,f)),G=p(h(r==1?u.max:u.min,u,m,g)),U=new Path2D(s);return A(U,T,G),A(U,E,G),A(U,E,x),U})}function Vu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?Xu:Lf,l=t;for(let d=0;d<n.length;d++){let h=n[d];if(h[1]>h[0]){let f=h[0]-l;f>0&&a(o,l,i,f,i+r),l=h[1]}}let c=t+s-l,u=10;c>0&&a(o,l,i-u/2,c,i+r+u)}return o}function JT(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function If(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let d=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let f=r(n[d]),g=h==d?f:r(n[h]),w=d-s;f=o<=0&&w>=0&&w<l?r(n[w]):f;let p=h+s;g=o>=0&&p>=0&&p<l?r(n[p]):g,g>=f&&a.push([f,g])}return a}function v0(n){return n==0?P0:n==1?vn:e=>wr(e,n)}function e_(n){let e=n==0?Hu:Wu,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,u=0)=>{c==0&&u==0?i(s,r,o,a,l):(c=Gi(c,a/2,l/2),u=Gi(u,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,u),t(s,r,o+l,r,o,u),t(s,r,o,r+a,o,c),s.closePath())}}var Hu=(n,e,t)=>{n.moveTo(e,t)},Wu=(n,e,t)=>{n.moveTo(t,e)},Bo=(n,e,t)=>{n.lineTo(e,t)},zo=(n,e,t)=>{n.lineTo(t,e)},Xu=e_(0),Lf=e_(1),t_=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},n_=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},i_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},s_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function r_(n){return(e,t,i,s,r)=>Rr(e,t,(o,a,l,c,u,d,h,f,g,w,m)=>{let{pxRound:p,points:v}=o,A,M;c.ori==0?(A=Hu,M=t_):(A=Wu,M=n_);let I=zt(v.width*Rt,3),E=(v.size-v.width)/2*Rt,x=zt(E*2,3),T=new Path2D,G=new Path2D,{left:U,top:D,width:W,height:X}=e.bbox;Xu(G,U-x,D-x,W+x*2,X+x*2);let N=H=>{if(l[H]!=null){let J=p(d(a[H],c,w,f)),V=p(h(l[H],u,m,g));A(T,J+E,V),M(T,J,V,E,0,Nu*2)}};if(r)r.forEach(N);else for(let H=i;H<=s;H++)N(H);return{stroke:I>0?T:null,fill:T,clip:G,flags:Oo|gf}})}function o_(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var KT=o_(Bo),jT=o_(zo);function a_(n){let e=Tt(n?.alignGaps,0);return(t,i,s,r)=>Rr(t,i,(o,a,l,c,u,d,h,f,g,w,m)=>{[s,r]=ku(l,s,r);let p=o.pxRound,v=X=>p(d(X,c,w,f)),A=X=>p(h(X,u,m,g)),M,I;c.ori==0?(M=Bo,I=KT):(M=zo,I=jT);let E=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oo},T=x.stroke,G=!1;if(r-s>=w*4){let X=he=>t.posToVal(he,c.key,!0),N=null,H=null,J,V,ce,K=v(a[E==1?s:r]),Q=v(a[s]),se=v(a[r]),de=X(E==1?Q+1:se-1);for(let he=E==1?s:r;he>=s&&he<=r;he+=E){let ee=a[he],xe=(E==1?ee<de:ee>de)?K:v(ee),Ae=l[he];xe==K?Ae!=null?(V=Ae,N==null?(M(T,xe,A(V)),J=N=H=V):V<N?N=V:V>H&&(H=V)):Ae===null&&(G=!0):(N!=null&&I(T,K,A(N),A(H),A(J),A(V)),Ae!=null?(V=Ae,M(T,xe,A(V)),N=H=J=V):(N=H=null,Ae===null&&(G=!0)),K=xe,de=X(K+E))}N!=null&&N!=H&&ce!=K&&I(T,K,A(N),A(H),A(J),A(V))}else for(let X=E==1?s:r;X>=s&&X<=r;X+=E){let N=l[X];N===null?G=!0:N!=null&&M(T,v(a[X]),A(N))}let[D,W]=Pf(t,i);if(o.fill!=null||D!=0){let X=x.fill=new Path2D(T),N=o.fillTo(t,i,o.min,o.max,D),H=A(N),J=v(a[s]),V=v(a[r]);E==-1&&([V,J]=[J,V]),M(X,V,H),M(X,J,H)}if(!o.spanGaps){let X=[];G&&X.push(...If(a,l,s,r,E,v,e)),x.gaps=X=o.gaps(t,i,s,r,X),x.clip=Vu(X,c.ori,f,g,w,m)}return W!=0&&(x.band=W==2?[Ls(t,i,s,r,T,-1),Ls(t,i,s,r,T,1)]:Ls(t,i,s,r,T,W)),x})}function QT(n){let e=Tt(n.align,1),t=Tt(n.ascDesc,!1),i=Tt(n.alignGaps,0),s=Tt(n.extend,!1);return(r,o,a,l)=>Rr(r,o,(c,u,d,h,f,g,w,m,p,v,A)=>{[a,l]=ku(d,a,l);let M=c.pxRound,{left:I,width:E}=r.bbox,x=Q=>M(g(Q,h,v,m)),T=Q=>M(w(Q,f,A,p)),G=h.ori==0?Bo:zo,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oo},D=U.stroke,W=h.dir*(h.ori==0?1:-1),X=T(d[W==1?a:l]),N=x(u[W==1?a:l]),H=N,J=N;s&&e==-1&&(J=I,G(D,J,X)),G(D,N,X);for(let Q=W==1?a:l;Q>=a&&Q<=l;Q+=W){let se=d[Q];if(se==null)continue;let de=x(u[Q]),he=T(se);e==1?G(D,de,X):G(D,H,he),G(D,de,he),X=he,H=de}let V=H;s&&e==1&&(V=I+E,G(D,V,X));let[ce,K]=Pf(r,o);if(c.fill!=null||ce!=0){let Q=U.fill=new Path2D(D),se=c.fillTo(r,o,c.min,c.max,ce),de=T(se);G(Q,V,de),G(Q,J,de)}if(!c.spanGaps){let Q=[];Q.push(...If(u,d,a,l,W,x,i));let se=c.width*Rt/2,de=t||e==1?se:-se,he=t||e==-1?-se:se;Q.forEach(ee=>{ee[0]+=de,ee[1]+=he}),U.gaps=Q=c.gaps(r,o,a,l,Q),U.clip=Vu(Q,h.ori,m,p,v,A)}return K!=0&&(U.band=K==2?[Ls(r,o,a,l,D,-1),Ls(r,o,a,l,D,1)]:Ls(r,o,a,l,D,K)),U})}function b0(n,e,t,i,s,r,o=Bt){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let u=bn(n[l]-n[a]);u<c&&(c=u,o=bn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function eE(n){n=n||rl;let e=Tt(n.size,[.6,Bt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=St(s),o=1-e[0],a=Tt(e[1],Bt),l=Tt(e[2],1),c=Tt(n.disp,rl),u=Tt(n.each,f=>{}),{fill:d,stroke:h}=c;return(f,g,w,m)=>Rr(f,g,(p,v,A,M,I,E,x,T,G,U,D)=>{let W=p.pxRound,X=t,N=i*Rt,H=a*Rt,J=l*Rt,V,ce;M.ori==0?[V,ce]=r(f,g):[ce,V]=r(f,g);let K=M.dir*(M.ori==0?1:-1),Q=M.ori==0?Xu:Lf,se=M.ori==0?u:(Re,Ze,ot,Me,Ot,Ge,Ye)=>{u(Re,Ze,ot,Ot,Me,Ye,Ge)},de=Tt(f.bands,Tf).find(Re=>Re.series[0]==g),he=de!=null?de.dir:0,ee=p.fillTo(f,g,p.min,p.max,he),me=W(x(ee,I,D,G)),xe,Ae,Se,Xe=U,rt=W(p.width*Rt),Ve=!1,mt=null,ut=null,it=null,Yt=null;d!=null&&(rt==0||h!=null)&&(Ve=!0,mt=d.values(f,g,w,m),ut=new Map,new Set(mt).forEach(Re=>{Re!=null&&ut.set(Re,new Path2D)}),rt>0&&(it=h.values(f,g,w,m),Yt=new Map,new Set(it).forEach(Re=>{Re!=null&&Yt.set(Re,new Path2D)})));let{x0:Gt,size:an}=c;if(Gt!=null&&an!=null){X=1,v=Gt.values(f,g,w,m),Gt.unit==2&&(v=v.map(ot=>f.posToVal(T+ot*U,M.key,!0)));let Re=an.values(f,g,w,m);an.unit==2?Ae=Re[0]*U:Ae=E(Re[0],M,U,T)-E(0,M,U,T),Xe=b0(v,A,E,M,U,T,Xe),Se=Xe-Ae+N}else Xe=b0(v,A,E,M,U,T,Xe),Se=Xe*o+N,Ae=Xe-Se;Se<1&&(Se=0),rt>=Ae/2&&(rt=0),Se<5&&(W=P0);let Ut=Se>0,Mn=Xe-Se-(Ut?rt:0);Ae=W(ff(Mn,J,H)),xe=(X==0?Ae/2:X==K?0:Ae)-X*K*((X==0?N/2:0)+(Ut?rt/2:0));let Mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},mn=Ve?null:new Path2D,jt=null;if(de!=null)jt=f.data[de.series[1]];else{let{y0:Re,y1:Ze}=c;Re!=null&&Ze!=null&&(A=Ze.values(f,g,w,m),jt=Re.values(f,g,w,m))}let ln=V*Ae,O=ce*Ae;for(let Re=K==1?w:m;Re>=w&&Re<=m;Re+=K){let Ze=A[Re];if(Ze==null)continue;if(jt!=null){let $=jt[Re]??0;if(Ze-$==0)continue;me=x($,I,D,G)}let ot=M.distr!=2||c!=null?v[Re]:Re,Me=E(ot,M,U,T),Ot=x(Tt(Ze,ee),I,D,G),Ge=W(Me-xe),Ye=W(Qn(Ot,me)),C=W(Gi(Ot,me)),y=Ye-C;if(Ze!=null){let $=Ze<0?O:ln,ue=Ze<0?ln:O;Ve?(rt>0&&it[Re]!=null&&Q(Yt.get(it[Re]),Ge,C+xi(rt/2),Ae,Qn(0,y-rt),$,ue),mt[Re]!=null&&Q(ut.get(mt[Re]),Ge,C+xi(rt/2),Ae,Qn(0,y-rt),$,ue)):Q(mn,Ge,C+xi(rt/2),Ae,Qn(0,y-rt),$,ue),se(f,g,Re,Ge-rt/2,C,Ae+rt,y)}}return rt>0?Mt.stroke=Ve?Yt:mn:Ve||(Mt._fill=p.width==0?p._fill:p._stroke??p._fill,Mt.width=0),Mt.fill=Ve?ut:mn,Mt})}function tE(n,e){let t=Tt(e?.alignGaps,0);return(i,s,r,o)=>Rr(i,s,(a,l,c,u,d,h,f,g,w,m,p)=>{[r,o]=ku(c,r,o);let v=a.pxRound,A=V=>v(h(V,u,m,g)),M=V=>v(f(V,d,p,w)),I,E,x;u.ori==0?(I=Hu,x=Bo,E=i_):(I=Wu,x=zo,E=s_);let T=u.dir*(u.ori==0?1:-1),G=A(l[T==1?r:o]),U=G,D=[],W=[];for(let V=T==1?r:o;V>=r&&V<=o;V+=T)if(c[V]!=null){let K=l[V],Q=A(K);D.push(U=Q),W.push(M(c[V]))}let X={stroke:n(D,W,I,x,E,v),fill:null,clip:null,band:null,gaps:null,flags:Oo},N=X.stroke,[H,J]=Pf(i,s);if(a.fill!=null||H!=0){let V=X.fill=new Path2D(N),ce=a.fillTo(i,s,a.min,a.max,H),K=M(ce);x(V,U,K),x(V,G,K)}if(!a.spanGaps){let V=[];V.push(...If(l,c,r,o,T,A,t)),X.gaps=V=a.gaps(i,s,r,o,V),X.clip=Vu(V,u.ori,g,w,m,p)}return J!=0&&(X.band=J==2?[Ls(i,s,r,o,N,-1),Ls(i,s,r,o,N,1)]:Ls(i,s,r,o,N,J)),X})}function nE(n){return tE(iE,n)}function iE(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),u=Array(o-1),d=Array(o-1);for(let h=0;h<o-1;h++)u[h]=e[h+1]-e[h],d[h]=n[h+1]-n[h],c[h]=u[h]/d[h];l[0]=c[0];for(let h=1;h<o-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/c[h-1]+(d[h]+2*d[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[o-1]=c[o-2];for(let h=0;h<o-1;h++)s(a,n[h]+d[h]/3,e[h]+l[h]*d[h]/3,n[h+1]-d[h]/3,e[h+1]-l[h+1]*d[h]/3,n[h+1],e[h+1])}return a}var _f=new Set;function S0(){for(let n of _f)n.syncRect(!0)}ko&&(Ar(O1,Do,S0),Ar(k1,Do,S0,!0),Ar(Uu,Do,()=>{Sn.pxRatio=Rt}));var sE=a_(),rE=r_();function M0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>xf(r,o,e,t))}function oE(n,e){return n.map((t,i)=>i==0?{}:pn({},e,t))}function xf(n,e,t,i){return pn({},e==0?t:i,n)}function l_(n,e,t){return e==null?Uo:[e,t]}var aE=l_;function lE(n,e,t){return e==null?Uo:Fu(e,t,Mf,!0)}function c_(n,e,t,i){return e==null?Uo:Bu(e,t,n.scales[i].log,!1)}var cE=c_;function u_(n,e,t,i){return e==null?Uo:Sf(e,t,n.scales[i].log,!1)}var uE=u_;function hE(n,e,t,i,s){let r=Qn(t0(n),t0(e)),o=e-n,a=zi(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?rr.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function w0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=vn((t=+s)*Rt))+"px"),[n,e,t]}function dE(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=zt(e[2]*Rt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Sn(n,e,t){let i={mode:Tt(n.mode,1)},s=i.mode;function r(_,b,R,L){let z=b.valToPct(_);return L+R*(b.dir==-1?1-z:z)}function o(_,b,R,L){let z=b.valToPct(_);return L+R*(b.dir==-1?z:1-z)}function a(_,b,R,L){return b.ori==0?r(_,b,R,L):o(_,b,R,L)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=Ei(y1);if(n.id!=null&&(c.id=n.id),_i(c,n.class),n.title){let _=Ei(S1,c);_.textContent=n.title}let u=Bi("canvas"),d=i.ctx=u.getContext("2d"),h=Ei(M1,c);Ar("click",h,_=>{_.target===g&&(Ht!=Or||Zt!=kr)&&Ln.click(i,_)},!0);let f=i.under=Ei(w1,h);h.appendChild(u);let g=i.over=Ei(T1,h);n=Fo(n);let w=+Tt(n.pxAlign,1),m=v0(w);(n.plugins||[]).forEach(_=>{_.opts&&(n=_.opts(i,n)||n)});let p=n.ms||.001,v=i.series=s==1?M0(n.series||[],f0,x0,!1):oE(n.series||[null],_0),A=i.axes=M0(n.axes||[],d0,m0,!0),M=i.scales={},I=i.bands=n.bands||[];I.forEach(_=>{_.fill=St(_.fill||null),_.dir=Tt(_.dir,-1)});let E=s==2?v[1].facets[0].scale:v[0].scale,x={axes:hs,series:_t},T=(n.drawOrder||["axes","series"]).map(_=>x[_]);function G(_){let b=_.distr==3?R=>Is(R>0?R:_.clamp(i,R,_.min,_.max,_.key)):_.distr==4?R=>rf(R,_.asinh):_.distr==100?R=>_.fwd(R):R=>R;return R=>{let L=b(R),{_min:z,_max:Z}=_,ae=Z-z;return(L-z)/ae}}function U(_){let b=M[_];if(b==null){let R=(n.scales||rl)[_]||rl;if(R.from!=null){U(R.from);let L=pn({},M[R.from],R,{key:_});L.valToPct=G(L),M[_]=L}else{b=M[_]=pn({},_==E?j0:YT,R),b.key=_;let L=b.time,z=b.range,Z=sr(z);if((_!=E||s==2&&!L)&&(Z&&(z[0]==null||z[1]==null)&&(z={min:z[0]==null?jg:{mode:1,hard:z[0],soft:z[0]},max:z[1]==null?jg:{mode:1,hard:z[1],soft:z[1]}},Z=!1),!Z&&Gu(z))){let ae=z;z=(fe,ve,De)=>ve==null?Uo:Fu(ve,De,ae)}b.range=St(z||(L?aE:_==E?b.distr==3?cE:b.distr==4?uE:l_:b.distr==3?c_:b.distr==4?u_:lE)),b.auto=St(Z?!1:b.auto),b.clamp=St(b.clamp||qT),b._min=b._max=null,b.valToPct=G(b)}}}U("x"),U("y"),s==1&&v.forEach(_=>{U(_.scale)}),A.forEach(_=>{U(_.scale)});for(let _ in n.scales)U(_);let D=M[E],W=D.distr,X,N;D.ori==0?(_i(c,v1),X=r,N=o):(_i(c,b1),X=o,N=r);let H={};for(let _ in M){let b=M[_];(b.min!=null||b.max!=null)&&(H[_]={min:b.min,max:b.max},b.min=b.max=null)}let J=n.tzDate||(_=>new Date(vn(_/p))),V=n.fmtDate||Ef,ce=p==1?vT(J):MT(J),K=c0(J,l0(p==1?yT:ST,V)),Q=h0(J,u0(TT,V)),se=[],de=i.legend=pn({},CT,n.legend),he=i.cursor=pn({},NT,{drag:{y:s==2}},n.cursor),ee=de.show,me=he.show,xe=de.markers;de.idxs=se,xe.width=St(xe.width),xe.dash=St(xe.dash),xe.stroke=St(xe.stroke),xe.fill=St(xe.fill);let Ae,Se,Xe,rt=[],Ve=[],mt,ut=!1,it={};if(de.live){let _=v[1]?v[1].values:null;ut=_!=null,mt=ut?_(i,1,0):{_:0};for(let b in mt)it[b]=vf}if(ee)if(Ae=Bi("table",I1,c),Xe=Bi("tbody",null,Ae),de.mount(i,Ae),ut){Se=Bi("thead",null,Ae,Xe);let _=Bi("tr",null,Se);Bi("th",null,_);for(var Yt in mt)Bi("th",Bg,_).textContent=Yt}else _i(Ae,D1),de.live&&_i(Ae,L1);let Gt={show:!0},an={show:!1};function Ut(_,b){if(b==0&&(ut||!de.live||s==2))return Uo;let R=[],L=Bi("tr",N1,Xe,Xe.childNodes[b]);_i(L,_.class),_.show||_i(L,Er);let z=Bi("th",null,L);if(xe.show){let fe=Ei(U1,z);if(b>0){let ve=xe.width(i,b);ve&&(fe.style.border=ve+"px "+xe.dash(i,b)+" "+xe.stroke(i,b)),fe.style.background=xe.fill(i,b)}}let Z=Ei(Bg,z);_.label instanceof HTMLElement?Z.appendChild(_.label):Z.textContent=_.label,b>0&&(xe.show||(Z.style.color=_.width>0?xe.stroke(i,b):xe.fill(i,b)),Mt("click",z,fe=>{if(he._lock)return;je(fe);let ve=v.indexOf(_);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let De=v.some((Ue,Oe)=>Oe>0&&Oe!=ve&&Ue.show);v.forEach((Ue,Oe)=>{Oe>0&&Xi(Oe,De?Oe==ve?Gt:an:Gt,!0,dn.setSeries)})}else Xi(ve,{show:!_.show},!0,dn.setSeries)},!1),Qe&&Mt(Hg,z,fe=>{he._lock||(je(fe),Xi(v.indexOf(_),zr,!0,dn.setSeries))},!1));for(var ae in mt){let fe=Bi("td",F1,L);fe.textContent="--",R.push(fe)}return[L,R]}let Mn=new Map;function Mt(_,b,R,L=!0){let z=Mn.get(b)||{},Z=he.bind[_](i,b,R,L);Z&&(Ar(_,b,z[_]=Z),Mn.set(b,z))}function mn(_,b,R){let L=Mn.get(b)||{};for(let z in L)(_==null||z==_)&&(df(z,b,L[z]),delete L[z]);_==null&&Mn.delete(b)}let jt=0,ln=0,O=0,Re=0,Ze=0,ot=0,Me=Ze,Ot=ot,Ge=O,Ye=Re,C=0,y=0,$=0,ue=0;i.bbox={};let oe=!1,_e=!1,ye=!1,te=!1,ie=!1,pe=!1;function F(_,b,R){(R||_!=i.width||b!=i.height)&&re(_,b),ht(!1),ye=!0,_e=!0,Fn()}function re(_,b){i.width=jt=O=_,i.height=ln=Re=b,Ze=ot=0,be(),He();let R=i.bbox;C=R.left=wr(Ze*Rt,.5),y=R.top=wr(ot*Rt,.5),$=R.width=wr(O*Rt,.5),ue=R.height=wr(Re*Rt,.5)}let ne=3;function we(){let _=!1,b=0;for(;!_;){b++;let R=Nr(b),L=Wi(b);_=b==ne||R&&L,_||(re(i.width,i.height),_e=!0)}}function ge({width:_,height:b}){F(_,b)}i.setSize=ge;function be(){let _=!1,b=!1,R=!1,L=!1;A.forEach((z,Z)=>{if(z.show&&z._show){let{side:ae,_size:fe}=z,ve=ae%2,De=z.label!=null?z.labelSize:0,Ue=fe+De;Ue>0&&(ve?(O-=Ue,ae==3?(Ze+=Ue,L=!0):R=!0):(Re-=Ue,ae==0?(ot+=Ue,_=!0):b=!0))}}),Vi[0]=_,Vi[1]=R,Vi[2]=b,Vi[3]=L,O-=Ci[1]+Ci[3],Ze+=Ci[3],Re-=Ci[2]+Ci[0],ot+=Ci[0]}function He(){let _=Ze+O,b=ot+Re,R=Ze,L=ot;function z(Z,ae){switch(Z){case 1:return _+=ae,_-ae;case 2:return b+=ae,b-ae;case 3:return R-=ae,R+ae;case 0:return L-=ae,L+ae}}A.forEach((Z,ae)=>{if(Z.show&&Z._show){let fe=Z.side;Z._pos=z(fe,Z._size),Z.label!=null&&(Z._lpos=z(fe,Z.labelSize))}})}if(he.dataIdx==null){let _=he.hover,b=_.skip=new Set(_.skip??[]);b.add(void 0);let R=_.prox=St(_.prox),L=_.bias??=0;he.dataIdx=(z,Z,ae,fe)=>{if(Z==0)return ae;let ve=ae,De=R(z,Z,ae,fe)??Bt,Ue=De>=0&&De<Bt,Oe=D.ori==0?O:Re,st=he.left,Et=e[0],wt=e[Z];if(b.has(wt[ae])){ve=null;let xt=null,Ke=null,$e;if(L==0||L==-1)for($e=ae;xt==null&&$e-- >0;)b.has(wt[$e])||(xt=$e);if(L==0||L==1)for($e=ae;Ke==null&&$e++<wt.length;)b.has(wt[$e])||(Ke=$e);if(xt!=null||Ke!=null)if(Ue){let Xt=xt==null?-1/0:X(Et[xt],D,Oe,0),tn=Ke==null?1/0:X(Et[Ke],D,Oe,0),An=st-Xt,Ft=tn-st;An<=Ft?An<=De&&(ve=xt):Ft<=De&&(ve=Ke)}else ve=Ke==null?xt:xt==null?Ke:ae-xt<=Ke-ae?xt:Ke}else Ue&&bn(st-X(Et[ae],D,Oe,0))>De&&(ve=null);return ve}}let je=_=>{he.event=_};he.idxs=se,he._lock=!1;let le=he.points;le.show=St(le.show),le.size=St(le.size),le.stroke=St(le.stroke),le.width=St(le.width),le.fill=St(le.fill);let ke=i.focus=pn({},n.focus||{alpha:.3},he.focus),Qe=ke.prox>=0,Ce=Qe&&le.one,ct=[],Vt=[],Gn=[];function Wo(_,b){let R=le.show(i,b);if(R instanceof HTMLElement)return _i(R,P1),_i(R,_.class),rs(R,-10,-10,O,Re),g.insertBefore(R,ct[b]),R}function Ir(_,b){if(s==1||b>0){let R=s==1&&M[_.scale].time,L=_.value;_.value=R?s0(L)?h0(J,u0(L,V)):L||Q:L||WT,_.label=_.label||(R?FT:UT)}if(Ce||b>0){_.width=_.width==null?1:_.width,_.paths=_.paths||sE||Y1,_.fillTo=St(_.fillTo||ZT),_.pxAlign=+Tt(_.pxAlign,w),_.pxRound=v0(_.pxAlign),_.stroke=St(_.stroke||null),_.fill=St(_.fill||null),_._stroke=_._fill=_._paths=_._focus=null;let R=XT(Qn(1,_.width),1),L=_.points=pn({},{size:R,width:Qn(1,R*.2),stroke:_.stroke,space:R*2,paths:rE,_stroke:null,_fill:null},_.points);L.show=St(L.show),L.filter=St(L.filter),L.fill=St(L.fill),L.stroke=St(L.stroke),L.paths=St(L.paths),L.pxAlign=_.pxAlign}if(ee){let R=Ut(_,b);rt.splice(b,0,R[0]),Ve.splice(b,0,R[1]),de.values.push(null)}if(me){se.splice(b,0,null);let R=null;Ce?b==0&&(R=Wo(_,b)):b>0&&(R=Wo(_,b)),ct.splice(b,0,R),Vt.splice(b,0,0),Gn.splice(b,0,0)}En("addSeries",b)}function Ju(_,b){b=b??v.length,_=s==1?xf(_,b,f0,x0):xf(_,b,{},_0),v.splice(b,0,_),Ir(v[b],b)}i.addSeries=Ju;function cl(_){if(v.splice(_,1),ee){de.values.splice(_,1),Ve.splice(_,1);let b=rt.splice(_,1)[0];mn(null,b.firstChild),b.remove()}me&&(se.splice(_,1),ct.splice(_,1)[0].remove(),Vt.splice(_,1),Gn.splice(_,1)),En("delSeries",_)}i.delSeries=cl;let Vi=[!1,!1,!1,!1];function ls(_,b){if(_._show=_.show,_.show){let R=_.side%2,L=M[_.scale];L==null&&(_.scale=R?v[1].scale:E,L=M[_.scale]);let z=L.time;_.size=St(_.size),_.space=St(_.space),_.rotate=St(_.rotate),sr(_.incrs)&&_.incrs.forEach(ae=>{!rr.has(ae)&&rr.set(ae,D0(ae))}),_.incrs=St(_.incrs||(L.distr==2?gT:z?p==1?xT:bT:Tr)),_.splits=St(_.splits||(z&&L.distr==1?ce:L.distr==3?pf:L.distr==4?BT:kT)),_.stroke=St(_.stroke),_.grid.stroke=St(_.grid.stroke),_.ticks.stroke=St(_.ticks.stroke),_.border.stroke=St(_.border.stroke);let Z=_.values;_.values=sr(Z)&&!sr(Z[0])?St(Z):z?sr(Z)?c0(J,l0(Z,V)):s0(Z)?wT(J,Z):Z||K:Z||OT,_.filter=St(_.filter||(L.distr>=3&&L.log==10?VT:L.distr==3&&L.log==2?HT:I0)),_.font=w0(_.font),_.labelFont=w0(_.labelFont),_._size=_.size(i,null,b,0),_._space=_._rotate=_._incrs=_._found=_._splits=_._values=null,_._size>0&&(Vi[b]=!0,_._el=Ei(E1,h))}}function cs(_,b,R,L){let[z,Z,ae,fe]=R,ve=b%2,De=0;return ve==0&&(fe||Z)&&(De=b==0&&!z||b==2&&!ae?vn(d0.size/3):0),ve==1&&(z||ae)&&(De=b==1&&!Z||b==3&&!fe?vn(m0.size/2):0),De}let Xo=i.padding=(n.padding||[cs,cs,cs,cs]).map(_=>St(Tt(_,cs))),Ci=i._padding=Xo.map((_,b)=>_(i,b,Vi,0)),Qt,rn=null,on=null,Hi=s==1?v[0].idxs:null,ri=null,Ns=!1;function $o(_,b){if(e=_??[],i.data=i._data=e,s==2){Qt=0;for(let R=1;R<v.length;R++)Qt+=e[R][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),ri=e[0],Qt=ri.length;let R=e;if(W==2){R=e.slice();let L=R[0]=Array(Qt);for(let z=0;z<Qt;z++)L[z]=z}i._data=e=R}if(ht(!0),En("setData"),W==2&&(ye=!0),b!==!1){let R=D;R.auto(i,Ns)?qo():Os(E,R.min,R.max),te=te||he.left>=0,pe=!0,Fn()}}i.setData=$o;function qo(){Ns=!0;let _,b;s==1&&(Qt>0?(rn=Hi[0]=0,on=Hi[1]=Qt-1,_=e[0][rn],b=e[0][on],W==2?(_=rn,b=on):_==b&&(W==3?[_,b]=Bu(_,_,D.log,!1):W==4?[_,b]=Sf(_,_,D.log,!1):D.time?b=_+vn(86400/p):[_,b]=Fu(_,b,Mf,!0))):(rn=Hi[0]=_=null,on=Hi[1]=b=null)),Os(E,_,b)}let Lr,Us,Dr,S,k,j,q,Y,Te,Pe;function Ee(_,b,R,L,z,Z){_??=Gg,R??=Tf,L??="butt",z??=Gg,Z??="round",_!=Lr&&(d.strokeStyle=Lr=_),z!=Us&&(d.fillStyle=Us=z),b!=Dr&&(d.lineWidth=Dr=b),Z!=k&&(d.lineJoin=k=Z),L!=j&&(d.lineCap=j=L),R!=S&&d.setLineDash(S=R)}function Ie(_,b,R,L){b!=Us&&(d.fillStyle=Us=b),_!=q&&(d.font=q=_),R!=Y&&(d.textAlign=Y=R),L!=Te&&(d.textBaseline=Te=L)}function ze(_,b,R,L,z=0){if(L.length>0&&_.auto(i,Ns)&&(b==null||b.min==null)){let Z=Tt(rn,0),ae=Tt(on,L.length-1),fe=R.min==null?V1(L,Z,ae,z,_.distr==3):[R.min,R.max];_.min=Gi(_.min,R.min=fe[0]),_.max=Qn(_.max,R.max=fe[1])}}let tt={min:null,max:null};function gt(){for(let L in M){let z=M[L];H[L]==null&&(z.min==null||H[E]!=null&&z.auto(i,Ns))&&(H[L]=tt)}for(let L in M){let z=M[L];H[L]==null&&z.from!=null&&H[z.from]!=null&&(H[L]=tt)}H[E]!=null&&ht(!0);let _={};for(let L in H){let z=H[L];if(z!=null){let Z=_[L]=Fo(M[L],K1);if(z.min!=null)pn(Z,z);else if(L!=E||s==2)if(Qt==0&&Z.from==null){let ae=Z.range(i,null,null,L);Z.min=ae[0],Z.max=ae[1]}else Z.min=Bt,Z.max=-Bt}}if(Qt>0){v.forEach((L,z)=>{if(s==1){let Z=L.scale,ae=H[Z];if(ae==null)return;let fe=_[Z];if(z==0){let ve=fe.range(i,fe.min,fe.max,Z);fe.min=ve[0],fe.max=ve[1],rn=zi(fe.min,e[0]),on=zi(fe.max,e[0]),on-rn>1&&(e[0][rn]<fe.min&&rn++,e[0][on]>fe.max&&on--),L.min=ri[rn],L.max=ri[on]}else L.show&&L.auto&&ze(fe,ae,L,e[z],L.sorted);L.idxs[0]=rn,L.idxs[1]=on}else if(z>0&&L.show&&L.auto){let[Z,ae]=L.facets,fe=Z.scale,ve=ae.scale,[De,Ue]=e[z],Oe=_[fe],st=_[ve];Oe!=null&&ze(Oe,H[fe],Z,De,Z.sorted),st!=null&&ze(st,H[ve],ae,Ue,ae.sorted),L.min=ae.min,L.max=ae.max}});for(let L in _){let z=_[L],Z=H[L];if(z.from==null&&(Z==null||Z.min==null)){let ae=z.range(i,z.min==Bt?null:z.min,z.max==-Bt?null:z.max,L);z.min=ae[0],z.max=ae[1]}}}for(let L in _){let z=_[L];if(z.from!=null){let Z=_[z.from];if(Z.min==null)z.min=z.max=null;else{let ae=z.range(i,Z.min,Z.max,L);z.min=ae[0],z.max=ae[1]}}}let b={},R=!1;for(let L in _){let z=_[L],Z=M[L];if(Z.min!=z.min||Z.max!=z.max){Z.min=z.min,Z.max=z.max;let ae=Z.distr;Z._min=ae==3?Is(Z.min):ae==4?rf(Z.min,Z.asinh):ae==100?Z.fwd(Z.min):Z.min,Z._max=ae==3?Is(Z.max):ae==4?rf(Z.max,Z.asinh):ae==100?Z.fwd(Z.max):Z.max,b[L]=R=!0}}if(R){v.forEach((L,z)=>{s==2?z>0&&b.y&&(L._paths=null):b[L.scale]&&(L._paths=null)});for(let L in b)ye=!0,En("setScale",L);me&&he.left>=0&&(te=pe=!0)}for(let L in H)H[L]=null}function Be(_){let b=ff(rn-1,0,Qt-1),R=ff(on+1,0,Qt-1);for(;_[b]==null&&b>0;)b--;for(;_[R]==null&&R<Qt-1;)R++;return[b,R]}function _t(){if(Qt>0){let _=v.some(b=>b._focus)&&Pe!=ke.alpha;_&&(d.globalAlpha=Pe=ke.alpha),v.forEach((b,R)=>{if(R>0&&b.show&&(Kt(R,!1),Kt(R,!0),b._paths==null)){let L=Pe;Pe!=b.alpha&&(d.globalAlpha=Pe=b.alpha);let z=s==2?[0,e[R][0].length-1]:Be(e[R]);b._paths=b.paths(i,R,z[0],z[1]),Pe!=L&&(d.globalAlpha=Pe=L)}}),v.forEach((b,R)=>{if(R>0&&b.show){let L=Pe;Pe!=b.alpha&&(d.globalAlpha=Pe=b.alpha),b._paths!=null&&Lt(R,!1);{let z=b._paths!=null?b._paths.gaps:null,Z=b.points.show(i,R,rn,on,z),ae=b.points.filter(i,R,Z,z);(Z||ae)&&(b.points._paths=b.points.paths(i,R,rn,on,ae),Lt(R,!0))}Pe!=L&&(d.globalAlpha=Pe=L),En("drawSeries",R)}}),_&&(d.globalAlpha=Pe=1)}}function Kt(_,b){let R=b?v[_].points:v[_];R._stroke=R.stroke(i,_),R._fill=R.fill(i,_)}function Lt(_,b){let R=b?v[_].points:v[_],{stroke:L,fill:z,clip:Z,flags:ae,_stroke:fe=R._stroke,_fill:ve=R._fill,_width:De=R.width}=R._paths;De=zt(De*Rt,3);let Ue=null,Oe=De%2/2;b&&ve==null&&(ve=De>0?"#fff":fe);let st=R.pxAlign==1&&Oe>0;if(st&&d.translate(Oe,Oe),!b){let Et=C-De/2,wt=y-De/2,xt=$+De,Ke=ue+De;Ue=new Path2D,Ue.rect(Et,wt,xt,Ke)}b?Fe(fe,De,R.dash,R.cap,ve,L,z,ae,Z):Dt(_,fe,De,R.dash,R.cap,ve,L,z,ae,Ue,Z),st&&d.translate(-Oe,-Oe)}function Dt(_,b,R,L,z,Z,ae,fe,ve,De,Ue){let Oe=!1;ve!=0&&I.forEach((st,Et)=>{if(st.series[0]==_){let wt=v[st.series[1]],xt=e[st.series[1]],Ke=(wt._paths||rl).band;sr(Ke)&&(Ke=st.dir==1?Ke[0]:Ke[1]);let $e,Xt=null;wt.show&&Ke&&W1(xt,rn,on)?(Xt=st.fill(i,Et)||Z,$e=wt._paths.clip):Ke=null,Fe(b,R,L,z,Xt,ae,fe,ve,De,Ue,$e,Ke),Oe=!0}}),Oe||Fe(b,R,L,z,Z,ae,fe,ve,De,Ue)}let gn=Oo|gf;function Fe(_,b,R,L,z,Z,ae,fe,ve,De,Ue,Oe){Ee(_,b,R,L,z),(ve||De||Oe)&&(d.save(),ve&&d.clip(ve),De&&d.clip(De)),Oe?(fe&gn)==gn?(d.clip(Oe),Ue&&d.clip(Ue),vt(z,ae),cn(_,Z,b)):fe&gf?(vt(z,ae),d.clip(Oe),cn(_,Z,b)):fe&Oo&&(d.save(),d.clip(Oe),Ue&&d.clip(Ue),vt(z,ae),d.restore(),cn(_,Z,b)):(vt(z,ae),cn(_,Z,b)),(ve||De||Oe)&&d.restore()}function cn(_,b,R){R>0&&(b instanceof Map?b.forEach((L,z)=>{d.strokeStyle=Lr=z,d.stroke(L)}):b!=null&&_&&d.stroke(b))}function vt(_,b){b instanceof Map?b.forEach((R,L)=>{d.fillStyle=Us=L,d.fill(R)}):b!=null&&_&&d.fill(b)}function us(_,b,R,L){let z=A[_],Z;if(L<=0)Z=[0,0];else{let ae=z._space=z.space(i,_,b,R,L),fe=z._incrs=z.incrs(i,_,b,R,L,ae);Z=hE(b,R,fe,L,ae)}return z._found=Z}function un(_,b,R,L,z,Z,ae,fe,ve,De){let Ue=ae%2/2;w==1&&d.translate(Ue,Ue),Ee(fe,ae,ve,De,fe),d.beginPath();let Oe,st,Et,wt,xt=z+(L==0||L==3?-Z:Z);R==0?(st=z,wt=xt):(Oe=z,Et=xt);for(let Ke=0;Ke<_.length;Ke++)b[Ke]!=null&&(R==0?Oe=Et=_[Ke]:st=wt=_[Ke],d.moveTo(Oe,st),d.lineTo(Et,wt));d.stroke(),w==1&&d.translate(-Ue,-Ue)}function Nr(_){let b=!0;return A.forEach((R,L)=>{if(!R.show)return;let z=M[R.scale];if(z.min==null){R._show&&(b=!1,R._show=!1,ht(!1));return}else R._show||(b=!1,R._show=!0,ht(!1));let Z=R.side,ae=Z%2,{min:fe,max:ve}=z,[De,Ue]=us(L,fe,ve,ae==0?O:Re);if(Ue==0)return;let Oe=z.distr==2,st=R._splits=R.splits(i,L,fe,ve,De,Ue,Oe),Et=z.distr==2?st.map($e=>ri[$e]):st,wt=z.distr==2?ri[st[1]]-ri[st[0]]:De,xt=R._values=R.values(i,R.filter(i,Et,L,Ue,wt),L,Ue,wt);R._rotate=Z==2?R.rotate(i,xt,L,Ue):0;let Ke=R._size;R._size=Ai(R.size(i,xt,L,_)),Ke!=null&&R._size!=Ke&&(b=!1)}),b}function Wi(_){let b=!0;return Xo.forEach((R,L)=>{let z=R(i,L,Vi,_);z!=Ci[L]&&(b=!1),Ci[L]=z}),b}function hs(){for(let _=0;_<A.length;_++){let b=A[_];if(!b.show||!b._show)continue;let R=b.side,L=R%2,z,Z,ae=b.stroke(i,_),fe=R==0||R==3?-1:1,[ve,De]=b._found;if(b.label!=null){let Wn=b.labelGap*fe,li=vn((b._lpos+Wn)*Rt);Ie(b.labelFont[0],ae,"center",R==2?"top":zg),d.save(),L==1?(z=Z=0,d.translate(li,vn(y+ue/2)),d.rotate((R==3?-Nu:Nu)/2)):(z=vn(C+$/2),Z=li);let lr=R0(b.label)?b.label(i,_,ve,De):b.label;d.fillText(lr,z,Z),d.restore()}if(De==0)continue;let Ue=M[b.scale],Oe=L==0?$:ue,st=L==0?C:y,Et=b._splits,wt=Ue.distr==2?Et.map(Wn=>ri[Wn]):Et,xt=Ue.distr==2?ri[Et[1]]-ri[Et[0]]:ve,Ke=b.ticks,$e=b.border,Xt=Ke.show?Ke.size:0,tn=vn(Xt*Rt),An=vn((b.alignTo==2?b._size-Xt-b.gap:b.gap)*Rt),Ft=b._rotate*-Nu/180,nn=m(b._pos*Rt),oi=(tn+An)*fe,Hn=nn+oi;Z=L==0?Hn:0,z=L==1?Hn:0;let vi=b.font[0],Ri=b.align==1?Io:b.align==2?tf:Ft>0?Io:Ft<0?tf:L==0?"center":R==3?tf:Io,qi=Ft||L==1?"middle":R==2?"top":zg;Ie(vi,ae,Ri,qi);let ai=b.font[1]*b.lineGap,bi=Et.map(Wn=>m(a(Wn,Ue,Oe,st))),Pi=b._values;for(let Wn=0;Wn<Pi.length;Wn++){let li=Pi[Wn];if(li!=null){L==0?z=bi[Wn]:Z=bi[Wn],li=""+li;let lr=li.indexOf(`
`)==-1?[li]:li.split(/\n/gm);for(let Xn=0;Xn<lr.length;Xn++){let tp=lr[Xn];Ft?(d.save(),d.translate(z,Z+Xn*ai),d.rotate(Ft),d.fillText(tp,0,0),d.restore()):d.fillText(tp,z,Z+Xn*ai)}}}Ke.show&&un(bi,Ke.filter(i,wt,_,De,xt),L,R,nn,tn,zt(Ke.width*Rt,3),Ke.stroke(i,_),Ke.dash,Ke.cap);let Yi=b.grid;Yi.show&&un(bi,Yi.filter(i,wt,_,De,xt),L,L==0?2:1,L==0?y:C,L==0?ue:$,zt(Yi.width*Rt,3),Yi.stroke(i,_),Yi.dash,Yi.cap),$e.show&&un([nn],[1],L==0?1:0,L==0?1:2,L==1?y:C,L==1?ue:$,zt($e.width*Rt,3),$e.stroke(i,_),$e.dash,$e.cap)}En("drawAxes")}function ht(_){v.forEach((b,R)=>{R>0&&(b._paths=null,_&&(s==1?(b.min=null,b.max=null):b.facets.forEach(L=>{L.min=null,L.max=null})))})}let en=!1,Vn=!1,Nt=[];function hn(){Vn=!1;for(let _=0;_<Nt.length;_++)En(...Nt[_]);Nt.length=0}function Fn(){en||(sT(Of),en=!0)}function ul(_,b=!1){en=!0,Vn=b,_(i),Of(),b&&Nt.length>0&&queueMicrotask(hn)}i.batch=ul;function Of(){if(oe&&(gt(),oe=!1),ye&&(we(),ye=!1),_e){if(qt(f,Io,Ze),qt(f,"top",ot),qt(f,tl,O),qt(f,nl,Re),qt(g,Io,Ze),qt(g,"top",ot),qt(g,tl,O),qt(g,nl,Re),qt(h,tl,jt),qt(h,nl,ln),u.width=vn(jt*Rt),u.height=vn(ln*Rt),A.forEach(({_el:_,_show:b,_size:R,_pos:L,side:z})=>{if(_!=null)if(b){let Z=z===3||z===0?R:0,ae=z%2==1;qt(_,ae?"left":"top",L-Z),qt(_,ae?"width":"height",R),qt(_,ae?"top":"left",ae?ot:Ze),qt(_,ae?"height":"width",ae?Re:O),hf(_,Er)}else _i(_,Er)}),Lr=Us=Dr=k=j=q=Y=Te=S=null,Pe=1,Jo(!0),Ze!=Me||ot!=Ot||O!=Ge||Re!=Ye){ht(!1);let _=O/Ge,b=Re/Ye;if(me&&!te&&he.left>=0){he.left*=_,he.top*=b,Ur&&rs(Ur,vn(he.left),0,O,Re),Fr&&rs(Fr,0,vn(he.top),O,Re);for(let R=0;R<ct.length;R++){let L=ct[R];L!=null&&(Vt[R]*=_,Gn[R]*=b,rs(L,Ai(Vt[R]),Ai(Gn[R]),O,Re))}}if(Wt.show&&!ie&&Wt.left>=0&&Wt.width>0){Wt.left*=_,Wt.width*=_,Wt.top*=b,Wt.height*=b;for(let R in nh)qt(Br,R,Wt[R])}Me=Ze,Ot=ot,Ge=O,Ye=Re}En("setSize"),_e=!1}jt>0&&ln>0&&(d.clearRect(0,0,u.width,u.height),En("drawClear"),T.forEach(_=>_()),En("draw")),Wt.show&&ie&&(hl(Wt),ie=!1),me&&te&&(ar(null,!0,!1),te=!1),de.show&&de.live&&pe&&(eh(),pe=!1),l||(l=!0,i.status=1,En("ready")),Ns=!1,en=!1}i.redraw=(_,b)=>{ye=b||!1,_!==!1?Os(E,D.min,D.max):Fn()};function Ku(_,b){let R=M[_];if(R.from==null){if(Qt==0){let L=R.range(i,b.min,b.max,_);b.min=L[0],b.max=L[1]}if(b.min>b.max){let L=b.min;b.min=b.max,b.max=L}if(Qt>1&&b.min!=null&&b.max!=null&&b.max-b.min<1e-16)return;_==E&&R.distr==2&&Qt>0&&(b.min=zi(b.min,e[0]),b.max=zi(b.max,e[0]),b.min==b.max&&b.max++),H[_]=b,oe=!0,Fn()}}i.setScale=Ku;let ju,Qu,Ur,Fr,kf,Bf,Or,kr,zf,Gf,Ht,Zt,Fs=!1,Ln=he.drag,wn=Ln.x,Tn=Ln.y;me&&(he.x&&(ju=Ei(C1,g)),he.y&&(Qu=Ei(R1,g)),D.ori==0?(Ur=ju,Fr=Qu):(Ur=Qu,Fr=ju),Ht=he.left,Zt=he.top);let Wt=i.select=pn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Br=Wt.show?Ei(A1,Wt.over?g:f):null;function hl(_,b){if(Wt.show){for(let R in _)Wt[R]=_[R],R in nh&&qt(Br,R,_[R]);b!==!1&&En("setSelect")}}i.setSelect=hl;function G_(_){if(v[_].show)ee&&hf(rt[_],Er);else if(ee&&_i(rt[_],Er),me){let R=Ce?ct[0]:ct[_];R!=null&&rs(R,-10,-10,O,Re)}}function Os(_,b,R){Ku(_,{min:b,max:R})}function Xi(_,b,R,L){b.focus!=null&&$_(_),b.show!=null&&v.forEach((z,Z)=>{Z>0&&(_==Z||_==null)&&(z.show=b.show,G_(Z),s==2?(Os(z.facets[0].scale,null,null),Os(z.facets[1].scale,null,null)):Os(z.scale,null,null),Fn())}),R!==!1&&En("setSeries",_,b),L&&Ko("setSeries",i,_,b)}i.setSeries=Xi;function V_(_,b){pn(I[_],b)}function H_(_,b){_.fill=St(_.fill||null),_.dir=Tt(_.dir,-1),b=b??I.length,I.splice(b,0,_)}function W_(_){_==null?I.length=0:I.splice(_,1)}i.addBand=H_,i.setBand=V_,i.delBand=W_;function X_(_,b){v[_].alpha=b,me&&ct[_]!=null&&(ct[_].style.opacity=b),ee&&rt[_]&&(rt[_].style.opacity=b)}let ds,ks,or,zr={focus:!0};function $_(_){if(_!=or){let b=_==null,R=ke.alpha!=1;v.forEach((L,z)=>{if(s==1||z>0){let Z=b||z==0||z==_;L._focus=b?null:Z,R&&X_(z,Z?1:ke.alpha)}}),or=_,R&&Fn()}}ee&&Qe&&Mt(Wg,Ae,_=>{he._lock||(je(_),or!=null&&Xi(null,zr,!0,dn.setSeries))});function $i(_,b,R){let L=M[b];R&&(_=_/Rt-(L.ori==1?ot:Ze));let z=O;L.ori==1&&(z=Re,_=z-_),L.dir==-1&&(_=z-_);let Z=L._min,ae=L._max,fe=_/z,ve=Z+(ae-Z)*fe,De=L.distr;return De==3?No(10,ve):De==4?$1(ve,L.asinh):De==100?L.bwd(ve):ve}function q_(_,b){let R=$i(_,E,b);return zi(R,e[0],rn,on)}i.valToIdx=_=>zi(_,e[0]),i.posToIdx=q_,i.posToVal=$i,i.valToPos=(_,b,R)=>M[b].ori==0?r(_,M[b],R?$:O,R?C:0):o(_,M[b],R?ue:Re,R?y:0),i.setCursor=(_,b,R)=>{Ht=_.left,Zt=_.top,ar(null,b,R)};function Vf(_,b){qt(Br,Io,Wt.left=_),qt(Br,tl,Wt.width=b)}function Hf(_,b){qt(Br,"top",Wt.top=_),qt(Br,nl,Wt.height=b)}let Yo=D.ori==0?Vf:Hf,Zo=D.ori==1?Vf:Hf;function Y_(){if(ee&&de.live)for(let _=s==2?1:0;_<v.length;_++){if(_==0&&ut)continue;let b=de.values[_],R=0;for(let L in b)Ve[_][R++].firstChild.nodeValue=b[L]}}function eh(_,b){if(_!=null&&(_.idxs?_.idxs.forEach((R,L)=>{se[L]=R}):J1(_.idx)||se.fill(_.idx),de.idx=se[0]),ee&&de.live){for(let R=0;R<v.length;R++)(R>0||s==1&&!ut)&&Z_(R,se[R]);Y_()}pe=!1,b!==!1&&En("setLegend")}i.setLegend=eh;function Z_(_,b){let R=v[_],L=_==0&&W==2?ri:e[_],z;ut?z=R.values(i,_,b)??it:(z=R.value(i,b==null?null:L[b],_,b),z=z==null?it:{_:z}),de.values[_]=z}function ar(_,b,R){zf=Ht,Gf=Zt,[Ht,Zt]=he.move(i,Ht,Zt),he.left=Ht,he.top=Zt,me&&(Ur&&rs(Ur,vn(Ht),0,O,Re),Fr&&rs(Fr,0,vn(Zt),O,Re));let L,z=rn>on;ds=Bt,ks=null;let Z=D.ori==0?O:Re,ae=D.ori==1?O:Re;if(Ht<0||Qt==0||z){L=he.idx=null;for(let fe=0;fe<v.length;fe++){let ve=ct[fe];ve!=null&&rs(ve,-10,-10,O,Re)}Qe&&Xi(null,zr,!0,_==null&&dn.setSeries),de.live&&(se.fill(L),pe=!0)}else{let fe,ve,De;s==1&&(fe=D.ori==0?Ht:Zt,ve=$i(fe,E),L=he.idx=zi(ve,e[0],rn,on),De=X(e[0][L],D,Z,0));let Ue=-10,Oe=-10,st=0,Et=0,wt=!0,xt="",Ke="";for(let $e=s==2?1:0;$e<v.length;$e++){let Xt=v[$e],tn=se[$e],An=tn==null?null:s==1?e[$e][tn]:e[$e][1][tn],Ft=he.dataIdx(i,$e,L,ve),nn=Ft==null?null:s==1?e[$e][Ft]:e[$e][1][Ft];if(pe=pe||nn!=An||Ft!=tn,se[$e]=Ft,$e>0&&Xt.show){let oi=Ft==null?-10:Ft==L?De:X(s==1?e[0][Ft]:e[$e][0][Ft],D,Z,0),Hn=nn==null?-10:N(nn,s==1?M[Xt.scale]:M[Xt.facets[1].scale],ae,0);if(Qe&&nn!=null){let vi=D.ori==1?Ht:Zt,Ri=bn(ke.dist(i,$e,Ft,Hn,vi));if(Ri<ds){let qi=ke.bias;if(qi!=0){let ai=$i(vi,Xt.scale),bi=nn>=0?1:-1,Pi=ai>=0?1:-1;Pi==bi&&(Pi==1?qi==1?nn>=ai:nn<=ai:qi==1?nn<=ai:nn>=ai)&&(ds=Ri,ks=$e)}else ds=Ri,ks=$e}}if(pe||Ce){let vi,Ri;D.ori==0?(vi=oi,Ri=Hn):(vi=Hn,Ri=oi);let qi,ai,bi,Pi,Yi,Wn,li=!0,lr=le.bbox;if(lr!=null){li=!1;let Xn=lr(i,$e);bi=Xn.left,Pi=Xn.top,qi=Xn.width,ai=Xn.height}else bi=vi,Pi=Ri,qi=ai=le.size(i,$e);if(Wn=le.fill(i,$e),Yi=le.stroke(i,$e),Ce)$e==ks&&ds<=ke.prox&&(Ue=bi,Oe=Pi,st=qi,Et=ai,wt=li,xt=Wn,Ke=Yi);else{let Xn=ct[$e];Xn!=null&&(Vt[$e]=bi,Gn[$e]=Pi,Kg(Xn,qi,ai,li),Zg(Xn,Wn,Yi),rs(Xn,Ai(bi),Ai(Pi),O,Re))}}}}if(Ce){let $e=ke.prox,Xt=or==null?ds<=$e:ds>$e||ks!=or;if(pe||Xt){let tn=ct[0];tn!=null&&(Vt[0]=Ue,Gn[0]=Oe,Kg(tn,st,Et,wt),Zg(tn,xt,Ke),rs(tn,Ai(Ue),Ai(Oe),O,Re))}}}if(Wt.show&&Fs)if(_!=null){let[fe,ve]=dn.scales,[De,Ue]=dn.match,[Oe,st]=_.cursor.sync.scales,Et=_.cursor.drag;if(wn=Et._x,Tn=Et._y,wn||Tn){let{left:wt,top:xt,width:Ke,height:$e}=_.select,Xt=_.scales[Oe].ori,tn=_.posToVal,An,Ft,nn,oi,Hn,vi=fe!=null&&De(fe,Oe),Ri=ve!=null&&Ue(ve,st);vi&&wn?(Xt==0?(An=wt,Ft=Ke):(An=xt,Ft=$e),nn=M[fe],oi=X(tn(An,Oe),nn,Z,0),Hn=X(tn(An+Ft,Oe),nn,Z,0),Yo(Gi(oi,Hn),bn(Hn-oi))):Yo(0,Z),Ri&&Tn?(Xt==1?(An=wt,Ft=Ke):(An=xt,Ft=$e),nn=M[ve],oi=N(tn(An,st),nn,ae,0),Hn=N(tn(An+Ft,st),nn,ae,0),Zo(Gi(oi,Hn),bn(Hn-oi))):Zo(0,ae)}else ih()}else{let fe=bn(zf-kf),ve=bn(Gf-Bf);if(D.ori==1){let st=fe;fe=ve,ve=st}wn=Ln.x&&fe>=Ln.dist,Tn=Ln.y&&ve>=Ln.dist;let De=Ln.uni;De!=null?wn&&Tn&&(wn=fe>=De,Tn=ve>=De,!wn&&!Tn&&(ve>fe?Tn=!0:wn=!0)):Ln.x&&Ln.y&&(wn||Tn)&&(wn=Tn=!0);let Ue,Oe;wn&&(D.ori==0?(Ue=Or,Oe=Ht):(Ue=kr,Oe=Zt),Yo(Gi(Ue,Oe),bn(Oe-Ue)),Tn||Zo(0,ae)),Tn&&(D.ori==1?(Ue=Or,Oe=Ht):(Ue=kr,Oe=Zt),Zo(Gi(Ue,Oe),bn(Oe-Ue)),wn||Yo(0,Z)),!wn&&!Tn&&(Yo(0,0),Zo(0,0))}if(Ln._x=wn,Ln._y=Tn,_==null){if(R){if(ep!=null){let[fe,ve]=dn.scales;dn.values[0]=fe!=null?$i(D.ori==0?Ht:Zt,fe):null,dn.values[1]=ve!=null?$i(D.ori==1?Ht:Zt,ve):null}Ko(nf,i,Ht,Zt,O,Re,L)}if(Qe){let fe=R&&dn.setSeries,ve=ke.prox;or==null?ds<=ve&&Xi(ks,zr,!0,fe):ds>ve?Xi(null,zr,!0,fe):ks!=or&&Xi(ks,zr,!0,fe)}}pe&&(de.idx=L,eh()),b!==!1&&En("setCursor")}let Bs=null;Object.defineProperty(i,"rect",{get(){return Bs==null&&Jo(!1),Bs}});function Jo(_=!1){_?Bs=null:(Bs=g.getBoundingClientRect(),En("syncRect",Bs))}function Wf(_,b,R,L,z,Z,ae){he._lock||Fs&&_!=null&&_.movementX==0&&_.movementY==0||(th(_,b,R,L,z,Z,ae,!1,_!=null),_!=null?ar(null,!0,!0):ar(b,!0,!1))}function th(_,b,R,L,z,Z,ae,fe,ve){if(Bs==null&&Jo(!1),je(_),_!=null)R=_.clientX-Bs.left,L=_.clientY-Bs.top;else{if(R<0||L<0){Ht=-10,Zt=-10;return}let[De,Ue]=dn.scales,Oe=b.cursor.sync,[st,Et]=Oe.values,[wt,xt]=Oe.scales,[Ke,$e]=dn.match,Xt=b.axes[0].side%2==1,tn=D.ori==0?O:Re,An=D.ori==1?O:Re,Ft=Xt?Z:z,nn=Xt?z:Z,oi=Xt?L:R,Hn=Xt?R:L;if(wt!=null?R=Ke(De,wt)?a(st,M[De],tn,0):-10:R=tn*(oi/Ft),xt!=null?L=$e(Ue,xt)?a(Et,M[Ue],An,0):-10:L=An*(Hn/nn),D.ori==1){let vi=R;R=L,L=vi}}ve&&(b==null||b.cursor.event.type==nf)&&((R<=1||R>=O-1)&&(R=wr(R,O)),(L<=1||L>=Re-1)&&(L=wr(L,Re))),fe?(kf=R,Bf=L,[Or,kr]=he.move(i,R,L)):(Ht=R,Zt=L)}let nh={width:0,height:0,left:0,top:0};function ih(){hl(nh,!1)}let Xf,$f,qf,Yf;function Zf(_,b,R,L,z,Z,ae){Fs=!0,wn=Tn=Ln._x=Ln._y=!1,th(_,b,R,L,z,Z,ae,!0,!1),_!=null&&(Mt(sf,cf,Jf,!1),Ko(Vg,i,Or,kr,O,Re,null));let{left:fe,top:ve,width:De,height:Ue}=Wt;Xf=fe,$f=ve,qf=De,Yf=Ue}function Jf(_,b,R,L,z,Z,ae){Fs=Ln._x=Ln._y=!1,th(_,b,R,L,z,Z,ae,!1,!0);let{left:fe,top:ve,width:De,height:Ue}=Wt,Oe=De>0||Ue>0,st=Xf!=fe||$f!=ve||qf!=De||Yf!=Ue;if(Oe&&st&&hl(Wt),Ln.setScale&&Oe&&st){let Et=fe,wt=De,xt=ve,Ke=Ue;if(D.ori==1&&(Et=ve,wt=Ue,xt=fe,Ke=De),wn&&Os(E,$i(Et,E),$i(Et+wt,E)),Tn)for(let $e in M){let Xt=M[$e];$e!=E&&Xt.from==null&&Xt.min!=Bt&&Os($e,$i(xt+Ke,$e),$i(xt,$e))}ih()}else he.lock&&(he._lock=!he._lock,ar(b,!0,_!=null));_!=null&&(mn(sf,cf),Ko(sf,i,Ht,Zt,O,Re,null))}function J_(_,b,R,L,z,Z,ae){if(he._lock)return;je(_);let fe=Fs;if(Fs){let ve=!0,De=!0,Ue=10,Oe,st;D.ori==0?(Oe=wn,st=Tn):(Oe=Tn,st=wn),Oe&&st&&(ve=Ht<=Ue||Ht>=O-Ue,De=Zt<=Ue||Zt>=Re-Ue),Oe&&ve&&(Ht=Ht<Or?0:O),st&&De&&(Zt=Zt<kr?0:Re),ar(null,!0,!0),Fs=!1}Ht=-10,Zt=-10,se.fill(null),ar(null,!0,!0),fe&&(Fs=fe)}function Kf(_,b,R,L,z,Z,ae){he._lock||(je(_),qo(),ih(),_!=null&&Ko(Xg,i,Ht,Zt,O,Re,null))}function jf(){A.forEach(dE),F(i.width,i.height,!0)}Ar(Uu,Do,jf);let Gr={};Gr.mousedown=Zf,Gr.mousemove=Wf,Gr.mouseup=Jf,Gr.dblclick=Kf,Gr.setSeries=(_,b,R,L)=>{let z=dn.match[2];R=z(i,b,R),R!=-1&&Xi(R,L,!0,!1)},me&&(Mt(Vg,g,Zf),Mt(nf,g,Wf),Mt(Hg,g,_=>{je(_),Jo(!1)}),Mt(Wg,g,J_),Mt(Xg,g,Kf),_f.add(i),i.syncRect=Jo);let dl=i.hooks=n.hooks||{};function En(_,b,R){Vn?Nt.push([_,b,R]):_ in dl&&dl[_].forEach(L=>{L.call(null,i,b,R)})}(n.plugins||[]).forEach(_=>{for(let b in _.hooks)dl[b]=(dl[b]||[]).concat(_.hooks[b])});let Qf=(_,b,R)=>R,dn=pn({key:null,setSeries:!1,filters:{pub:n0,sub:n0},scales:[E,v[1]?v[1].scale:null],match:[i0,i0,Qf],values:[null,null]},he.sync);dn.match.length==2&&dn.match.push(Qf),he.sync=dn;let ep=dn.key,sh=Q0(ep);function Ko(_,b,R,L,z,Z,ae){dn.filters.pub(_,b,R,L,z,Z,ae)&&sh.pub(_,b,R,L,z,Z,ae)}sh.sub(i);function K_(_,b,R,L,z,Z,ae){dn.filters.sub(_,b,R,L,z,Z,ae)&&Gr[_](null,b,R,L,z,Z,ae)}i.pub=K_;function j_(){sh.unsub(i),_f.delete(i),Mn.clear(),df(Uu,Do,jf),c.remove(),Ae?.remove(),En("destroy")}i.destroy=j_;function rh(){En("init",n,e),$o(e||n.data,!1),H[E]?Ku(E,H[E]):qo(),ie=Wt.show&&(Wt.width>0||Wt.height>0),te=pe=!0,F(n.width,n.height)}return v.forEach(Ir),A.forEach(ls),t?t instanceof HTMLElement?(t.appendChild(c),rh()):t(i,rh):rh(),i}Sn.assign=pn;Sn.fmtNum=wf;Sn.rangeNum=Fu;Sn.rangeLog=Bu;Sn.rangeAsinh=Sf;Sn.orient=Rr;Sn.pxRatio=Rt;Sn.join=iT;Sn.fmtDate=Ef,Sn.tzDate=pT;Sn.sync=Q0;{Sn.addGap=JT,Sn.clipGaps=Vu;let n=Sn.paths={points:r_};n.linear=a_,n.stepped=QT,n.bars=eE,n.spline=nE}var h_='12px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';function Go(n,e,t){let{muted:i,grid:s}=dr();return{label:n,labelFont:h_,font:h_,stroke:i,labelSize:22,labelGap:2,grid:{stroke:s,width:1},ticks:{stroke:s,width:1,size:5},values:(r,o)=>o.map(a=>a===null?"":e(a)),...t}}function $u(n,e,t){let i=null,s=0,r=()=>{i?.destroy(),s=Math.max(n.clientWidth,240),i=t(s,e)};new ResizeObserver(()=>{Math.max(n.clientWidth,240)!==s&&r()}).observe(n),wp(r),r()}function d_(n,e){let t=Math.ceil(Math.log10(n)-1e-9),i=Math.floor(Math.log10(e)+1e-9),s=Math.ceil((i-t+1)/7),r=[];for(let o=t;o<=i;o+=s)r.push(10**o);return r}var fE=[.001,.003,.01,.03,.1,.3,1],pE=420,mE=230;function f_(n){let e=n.filter(i=>qu(i).length>1);if(e.length===0)return null;let t=P("div",{class:"plot",role:"img","aria-label":"Expected hits over the window by size of piece"});return queueMicrotask(()=>$u(t,mE,(i,s)=>gE(t,e,i,s))),P("figure",{},P("figcaption",{},P("h3",{},"Expected hits by size"),P("p",{},"Pieces of this size and larger, summed over the whole window.")),vE(e),t)}function qu(n){return(n.flux_by_size??[]).filter(e=>e.size_m>0&&e.expected_hits>0)}function gE(n,e,t,i){let s=[...new Set(e.flatMap(l=>qu(l).map(c=>c.size_m)))].sort((l,c)=>l-c),r=e.map(l=>{let c=new Map(qu(l).map(u=>[u.size_m,u.expected_hits]));return s.map(u=>c.get(u)??null)}),o=r.flat().filter(l=>l!==null),a=[10**Math.floor(Math.log10(Math.min(...o))),10**Math.ceil(Math.log10(Math.max(...o)))];return new Sn(_E(e,t,i,a),[s,...r],n)}function _E(n,e,t,i){let{lines:s}=dr();return{width:e,height:t,legend:{show:!1},cursor:{show:!1},padding:[8,14,0,0],scales:{x:{time:!1,distr:3},y:{distr:3,range:()=>i}},axes:[Go("size of piece",Hr,{splits:r=>xE(r),filter:(r,o)=>o,size:34}),Go("expected hits",r=>pl(Math.round(Math.log10(r))),{splits:()=>d_(...i),filter:(r,o)=>o,size:50})],series:[{},...n.map((r,o)=>({label:r.name,stroke:s[o%s.length]??"#888",width:2.5,spanGaps:!0,...o%2===1?{dash:[8,5]}:{},points:{show:!1}}))]}}function xE(n){return(n.width<pE?[.001,.01,.1,1]:fE).filter(t=>yE(n,"x",t))}function yE(n,e,t){let{min:i,max:s}=n.scales[e]??{};return t>=(i??0)*.999&&t<=(s??0)*1.001}function vE(n){return P("ul",{class:"key"},...n.map((e,t)=>{let i=qu(e).find(r=>Math.abs(r.size_m-.01)<1e-4),s=i?`: ${yt(i.expected_hits)} of 1 cm and more`:"";return P("li",{},P("i",{class:`line line-${t%4}${t%2===1?" dashed":""}`}),`${e.name}${s}`)}))}var bE=264;function m_(n){let e=p_(n),t=n.observed?p_(n.observed):null,i=SE(e),s=P("div",{class:"plot",role:"img","aria-label":"Gabbard diagram: apogee and perigee height against period"});return queueMicrotask(()=>$u(s,bE,(r,o)=>wE(s,e,t,i,r,o))),P("figure",{},P("figcaption",{},P("h3",{},"Gabbard diagram"),P("p",{},`Apogee (upper branch) and perigee of ${qe(e.kind.length)} modelled pieces just after the event; ${ME(e,i)}.`)),AE(t),s)}function p_(n){let e=gs(n.period_min),t=n.size_m?gs(n.size_m):new Float32Array(e.length).fill(1);return{period_min:e,apogee_km:gs(n.apogee_m).map(i=>i/1e3),perigee_km:gs(n.perigee_m).map(i=>i/1e3),kind:Uint8Array.from(t,yl)}}function SE(n){let e=Float32Array.from(n.period_min).sort(),t=Float32Array.from(n.apogee_km).sort(),i=Df(e,.01),s=Df(e,.97);return{period:[Math.floor(i-.5),Math.ceil(s+1)],height:[0,Math.ceil((Df(t,.97)+50)/250)*250]}}function Df(n,e){return n[Math.min(n.length-1,Math.floor(e*n.length))]??0}function ME({period_min:n,apogee_km:e},{period:t,height:i}){let s=n.filter((r,o)=>r>t[1]||r<t[0]||(e[o]??0)>i[1]).length;return s===0?"all are inside the frame":`${qe(s)} lie outside the frame`}function wE(n,e,t,i,s,r){let o=[i.period,[null,null]];return new Sn({width:s,height:r,legend:{show:!1},cursor:{show:!1},padding:[8,14,0,0],scales:{x:{time:!1,range:()=>i.period},y:{range:()=>i.height}},axes:[Go("period, min",a=>String(a),{size:34}),Go("height, km",a=>qe(a),{size:54})],series:[{},{show:!0}],hooks:{draw:[a=>{TE(a,e),t&&EE(a,t)}]}},o,n)}function TE(n,{period_min:e,apogee_km:t,perigee_km:i,kind:s}){let{sizes:r}=dr();g_(n,(o,a)=>{for(let l of[0,1,2]){o.fillStyle=r[l],o.globalAlpha=l===2?.95:.6;let c=(l===2?2.6:1.8)*a;for(let u=0;u<s.length;u++){if(s[u]!==l)continue;let d=n.valToPos(e[u]??0,"x",!0)-c/2;o.fillRect(d,n.valToPos(t[u]??0,"y",!0)-c/2,c,c),o.fillRect(d,n.valToPos(i[u]??0,"y",!0)-c/2,c,c)}}})}function EE(n,{period_min:e,apogee_km:t,perigee_km:i}){g_(n,(s,r)=>{s.strokeStyle=dr().observed,s.lineWidth=1.1*r,e.forEach((o,a)=>{for(let l of[t[a],i[a]])s.beginPath(),s.arc(n.valToPos(o,"x",!0),n.valToPos(l??0,"y",!0),3*r,0,2*Math.PI),s.stroke()})})}function g_(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i,s,r),n.ctx.clip(),e(n.ctx,devicePixelRatio||1),n.ctx.restore()}function AE(n){return P("ul",{class:"key"},...xl.map((e,t)=>P("li",{},P("i",{class:`dot size-${t}`}),e)),n?P("li",{},P("i",{class:"dot ring"}),`observed (${n.kind.length})`):null)}function __(n){let{event:e}=n,t=fp(n.zone,n.assets??[]),i=P("div",{class:"overall"},P("span",{class:"eyebrow"},"Overall"),ci(t,"large"),P("span",{class:"meaning"},dp[t])),s=P("div",{class:"title"},P("p",{class:"eyebrow"},"Breakup response"),P("h1",{},e.name),P("p",{class:"what"},CE(e)));return P("header",{class:"page"},s,i,IE(n))}function CE(n){let e=n.parents??[];return`${e.length===0?"An unidentified object":e.map(RE).join(" or ")} broke up${n.cause?` (${n.cause})`:""}${PE(n)}.`}function RE(n){let e=We(n.weight)&&n.weight<1?`, ${ps(n.weight)} likely`:"",t=We(n.mass_low_kg)&&We(n.mass_high_kg)&&n.mass_high_kg>n.mass_low_kg?` [${qe(n.mass_low_kg)}–${qe(n.mass_high_kg)}]`:"",i=We(n.mass_kg)?`, ${qe(n.mass_kg)}${t} kg`:", mass unknown",s=n.object_id?` (${n.object_id})`:"";return`${n.name}${s}${i}${e}`}function PE(n){if(!We(n.latitude_deg)||!We(n.longitude_deg))return", place unknown";let e=`${Math.abs(n.latitude_deg).toFixed(1)}° ${n.latitude_deg<0?"S":"N"}`,t=`${Math.abs(n.longitude_deg).toFixed(1)}° ${n.longitude_deg<0?"W":"E"}`,i=We(n.altitude_m)?`, ${qe(n.altitude_m/1e3)} km up`:"";return` over ${e}, ${t}${i}`}function IE({event:n,fragments:e,window:t}){let i=We(n.epoch_sigma_s)?` ± ${qe(n.epoch_sigma_s)} s`:"",s=e?.reentering_at_once_fraction_ge_10cm;return P("dl",{class:"facts"},al("Broke up",`${Si(n.epoch_utc)}${i}`,`UTC, ${oh(n.epoch_utc)}`),al("Report known",At(n.known_utc),`UTC, ${oh(n.known_utc)}; no advice lies before it`),al("Pieces ≥ 1 cm",Vr(e?.ge_1cm),`${Vr(e?.ge_1mm)} of 1 mm and more`),al("Pieces ≥ 10 cm",Vr(e?.ge_10cm),We(s)?`${ps(s)} of them fall at once`:""),al("Looked ahead",`${qe(t.hours)} h`,`${qn(t.start_utc)} – ${qn(t.end_utc)} UTC`))}function al(n,e,t){return P("div",{},P("dt",{},n),P("dd",{},P("strong",{},e),P("span",{},t)))}function x_(n,e){let t=e.filter(l=>(l.sensitivity??[]).length>0).map(l=>[l.name,l.sensitivity??[]]),i=[t.length>0?"All together":"Zone and shelter",n?.sensitivity??[]],s=t.length===1||i[1].length===0?t:[...t,i],r=[...new Set(s.flatMap(([,l])=>l.map(c=>c.factor)).filter(We))].sort((l,c)=>l-c);if(r.length===0)return P("p",{class:"quiet"},"None recorded.");let o=P("tr",{},P("th",{scope:"col"},"Thresholds"),...s.map(([l])=>P("th",{scope:"col"},l))),a=r.map(l=>P("tr",{class:l===1?"given":null},P("th",{scope:"row"},DE(l)),...s.map(([,c])=>P("td",{},...LE(c.find(u=>u.factor===l))))));return P("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Sensitivity to the thresholds"},P("table",{},P("thead",{},o),P("tbody",{},...a)))}function LE(n){if(!n)return["not computed"];let e=n.sheltered_passes??[],t=We(n.windows)?`, ${n.windows} window${n.windows===1?"":"s"}`:"",i=n.windows===0?"no shelter":`${qe(n.shelter_minutes)} min${t}`,s=e.length>0?[P("small",{},`pass${e.length>1?"es":""} ${cr(e)}`)]:[];return[ci(Ji(n.zone),"small"),P("span",{class:"case"},i),...s]}function DE(n){return n===1?"as given":n>1?`× ${yt(n)}`:`÷ ${yt(1/n)}`}function v_(n){return P("div",{class:"notes"},NE(n),y_("Assumed",n.policy?.assumptions??[],"assumed"),y_("Limits of the method",n.limits??[],"limits"))}function b_(n,e){return P("div",{class:"policy"},P("div",{class:"thresholds"},P("h3",{},`Thresholds: ${n?.name??"policy unknown"}`),UE(n?.thresholds??[])),P("div",{},P("h3",{},"If the thresholds were other: zone, time in shelter"),x_(n,e)))}function NE(n){let e=[["The event",n.event.unknowns??[]],...(n.assets??[]).map(i=>[i.name,i.unknowns??[]])].filter(([,i])=>i.length>0),t=P("h3",{},"What this result does not know");return e.length===0?P("div",{class:"unknowns"},t,P("p",{class:"quiet"},"Nothing is recorded here.")):P("div",{class:"unknowns"},t,P("div",{class:"groups"},...e.map(([i,s])=>P("div",{},P("h4",{},i),P("ul",{},...s.map(r=>P("li",{},sn(r))))))))}function y_(n,e,t){let i=e.length>0?P("ul",{},...e.map(s=>P("li",{},sn(s)))):P("p",{class:"quiet"},"Nothing is recorded here.");return P("div",{class:t},P("h3",{},n),i)}function UE(n){if(n.length===0)return P("p",{class:"quiet"},"None recorded.");let e=[...new Set(n.flatMap(s=>Object.keys(s)))],t=P("tr",{},...e.map(s=>P("th",{scope:"col"},FE(s)))),i=n.map(s=>P("tr",{},...e.map(r=>P("td",{},OE(r,s[r])))));return P("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Policy table"},P("table",{},P("thead",{},t),P("tbody",{},...i)))}function FE(n){return S_(n).replaceAll("_"," ")}function OE(n,e){return n==="zone"&&typeof e=="string"?ci(Ji(e),"small"):typeof e=="number"?Number.isInteger(e)?qe(e):yt(e).replace(".0 "," "):e==null?"–":typeof e=="object"?JSON.stringify(e):sn(S_(String(e)).replaceAll("_"," "))}function S_(n){let e=/^p_hit_ge_(\d+)(mm|cm)$/.exec(n);return e?`P(hit ≥ ${e[1]} ${e[2]})`:n==="p_penetration"?"P(penetration)":n}function M_(n,e){let t=`${$n(n.start_utc)} ${Si(n.start_utc)}–${Si(n.end_utc)}, peak ${Si(n.peak_utc)} UTC`,i=kE(n),s=n.advised===!1?"ended before the report":"";return P("div",{class:"detail"},P("p",{class:"detail-head"},ci(ei(n),"small"),P("strong",{},`Pass ${n.number}`),P("span",{},t),s?P("em",{},s):null),i?P("p",{class:"reasons"},i):null,P("dl",{},...BE(n,e).map(([r,o])=>P("div",{},P("dt",{},r),P("dd",{},o)))))}function kE(n){return ei(n)!==Ji(n.zone)?"no answer for this pass: treat it as unsafe":(n.zone_reasons??[]).map(sn).join("; ")}function BE(n,e){let t=Gs(e),i=t!==""||zs(ms(e),n);return[i&&["P(hit ≥ 1 cm), highest over timing",w_(os(n,n.p_hit_ge_1cm_max))],[i?"average over timing":"P(hit ≥ 1 cm)",GE(n,!i)],["not known (mass, Δv, epoch)",Nf(n)],["Monte Carlo error",We(os(n,n.mc_relative_sd))?`± ${ps(n.mc_relative_sd)}`:Cn],n.p_penetration!==null&&["P(penetration)",yt(os(n,n.p_penetration))],["expected hits ≥ 1 mm / 3 mm / 1 cm / 10 cm",zE.map(r=>Vo(n,r)).join(" / ")],["relative speed",We(n.relative_speed_m_s)?`${qe(n.relative_speed_m_s/1e3,1)} km/s`:Cn],["crosses the parent's plane",n.plane_crossing_utc?Si(n.plane_crossing_utc):"no"],t!==""&&["timing",t]].filter(r=>r!==!1)}var zE=["ge_1mm","ge_3mm","ge_1cm","ge_10cm"];function Vo(n,e){let t=n.status==="unknown"?"unknown":n.expected_hits_status?.[e]??n.status,i=n.expected_hits?.[e];return t==="unknown"||!We(i)?Cn:`${t==="upper_bound"?"< ":""}${yt(i)}`}function w_(n){let e=fs(n);return`${yt(n)}${e&&`, ${e}`}`}function GE(n,e=!0){return We(os(n,n.p_hit_ge_1cm))?`${n.status==="upper_bound"?"< ":""}${e?w_(n.p_hit_ge_1cm):yt(n.p_hit_ge_1cm)}`:Cn}function os(n,e){return n.status==="unknown"?null:e}function Nf(n){let[e,t]=n.p_hit_ge_1cm_interval??[];return fl(os(n,e),os(n,t))}var VE=[["Zone","",n=>ci(ei(n),"small")],["Start–end","UTC",n=>`${$n(n.start_utc)} ${At(n.start_utc)}–${At(n.end_utc)}`],["Peak","UTC",n=>Si(n.peak_utc)],["Plane","UTC",n=>n.plane_crossing_utc?Si(n.plane_crossing_utc):"–"],["Speed","km/s",n=>We(n.relative_speed_m_s)?qe(n.relative_speed_m_s/1e3,1):Cn],["P(hit ≥ 1 cm)","",n=>$E(n,n.p_hit_ge_1cm)],["Interval","",Nf],["MC error","1 sigma",n=>ps(os(n,n.mc_relative_sd))],["Highest","over timing",n=>yt(os(n,n.p_hit_ge_1cm_max)),HE],["P(penetr.)","",n=>n.p_penetration===null?"–":yt(os(n,n.p_penetration)),WE],["Hits ≥ 1 mm","expected",n=>Vo(n,"ge_1mm")],["≥ 3 mm","expected",n=>Vo(n,"ge_3mm")],["≥ 1 cm","expected",n=>Vo(n,"ge_1cm")],["≥ 10 cm","expected",n=>Vo(n,"ge_10cm")]];function T_(n){let e=n.passes??[],t=`${n.name}: ${e.length} passes${Gs(n)&&`, timing ${Gs(n)}`}`,i=VE.filter(([,,,o])=>o===void 0||o(n)),s=P("tr",{},P("th",{scope:"col"},"Pass"),...i.map(([o,a])=>P("th",{scope:"col"},o,a?P("small",{},a):null))),r=P("table",{},P("caption",{},t),P("thead",{},s),P("tbody",{},...e.map(o=>XE(o,i))));return On("figures",[t],P("div",{class:"scroll",tabindex:0,role:"region","aria-label":t},r))}function HE(n){return Gs(n)!==""||(n.passes??[]).some(e=>zs(ms(n),e))}function WE(n){return(n.passes??[]).some(e=>e.p_penetration!==null)}function XE(n,e){let t=ei(n),i=n.advised===!1,s=P("th",{scope:"row"},String(n.number),i?P("small",{},"past"):null);return P("tr",{class:`row-${t}${i?" past":""}`},s,...e.map(([,,r])=>P("td",{},r(n))))}function $E(n,e){return n.status==="unknown"?Cn:`${n.status==="upper_bound"&&We(e)?"< ":""}${yt(e)}`}function E_(n){let e=[];addEventListener("beforeprint",()=>{e=[...n.querySelectorAll("details")].filter(t=>!t.open),e.forEach(t=>{t.open=!0})}),addEventListener("afterprint",()=>e.forEach(t=>{t.open=!1}))}function A_(n){let e=P("code",{tabindex:0},n),t=P("button",{type:"button"},"Copy");return t.addEventListener("click",()=>{qE(e,n).then(i=>{t.textContent=i?"Copied":"Selected: press Ctrl+C"})}),P("div",{class:"command"},e,t)}async function qE(n,e){getSelection()?.selectAllChildren(n);try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function R_(n,e){let t=`seed ${n.seed??"unknown"}, ${qe(n.samples)} samples, policy ${n.policy??"unknown"}`,i=[["greenzone",`${n.version??"version unknown"}: ${t}`],["Models",(n.models??[]).join("; ")||"unknown"],...e.map(r=>[`Orbit of ${r.name}`,ZE(r)])],s=[...e.filter(r=>vh(r.background)!=="").map(r=>[`Background at ${r.name}`,vh(r.background)])];return P("div",{class:"provenance"},A_(n.command??""),C_(i),On("inputs",[`Inputs with their digests (${(n.inputs??[]).length}) and sources of the background risk`],C_(s),YE(n)))}function C_(n){return P("dl",{class:"rows"},...n.map(([e,t])=>P("div",{},P("dt",{},e),P("dd",{},t))))}function YE(n){let e=(n.inputs??[]).map(t=>P("tr",{},P("th",{scope:"row"},t.name),P("td",{class:"digest"},t.sha256)));return P("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Inputs"},P("table",{},P("thead",{},P("tr",{},P("th",{scope:"col"},"Input"),P("th",{scope:"col"},"SHA-256"))),P("tbody",{},...e)))}function ZE(n){let e=n.elements_epoch_utc?`epoch ${qn(n.elements_epoch_utc)} UTC`:"epoch unknown",t=n.elements_age_days;return We(t)?`${e}, ${qe(Math.abs(t),1)} days ${t<0?"after":"before"} the event`:e}function P_(){requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(JE,0)))}function JE(){performance.mark("greenzone-ready"),window.greenzoneReady=!0,document.documentElement.dataset.greenzone="ready"}var I_=36e5,KE=[1,2,3,4,6,12,24,48];function ll(n,e){let t=(e-n.start_ms)/(n.end_ms-n.start_ms);return n.left_px+t*(n.right_px-n.left_px)}function Ho(n,e){return Math.min(Math.max(ll(n,e),n.left_px),n.right_px)}function L_(n,e){let t=(n.right_px-n.left_px)/(n.end_ms-n.start_ms)*I_,i=(KE.find(r=>r*t>=e)??96)*I_,s=[];for(let r=Math.ceil(n.start_ms/i)*i;r<=n.end_ms;r+=i){let o=new Date(r).toISOString(),a=o.slice(11,16)==="00:00";s.push({x:ll(n,r),label:a?$n(o):o.slice(11,16),midnight:a})}return s}var Zu=254,Pr=22,Yu=17,jE=26,Ds=62,D_=50,N_=10,Uf=1e-30,F_=5,QE=3;function O_(n,e){let t=n.passes??[],i=P("div",{class:"details","aria-live":"polite"}),s=P("div",{class:"chart",tabindex:0,role:"group","aria-label":`Passes of ${n.name}: left and right arrow keys choose a pass`}),r=ph(n)[0],o=Math.max(0,t.indexOf(ea(n))),a=u=>{o=Math.min(Math.max(u,0),t.length-1);let d=t[o];i.replaceChildren(...d?[M_(d,n)]:[P("p",{},"No pass in the window.")]),s.querySelectorAll(".pass").forEach((h,f)=>h.classList.toggle("chosen",f===o))},l=()=>{s.replaceChildren(tA(n,e,Math.max(s.clientWidth,280),r,a)),a(o)};s.addEventListener("keydown",u=>{let d={ArrowLeft:-1,ArrowRight:1,Home:-t.length,End:t.length}[u.key];d!==void 0&&(u.preventDefault(),a(o+d))}),new ResizeObserver(l).observe(s);let c=eA(n,u=>{r=u,l()});return P("div",{class:"timeline"},P("div",{class:"timeline-top"},P("h3",{},n.name),c),s,i)}function eA(n,e){let t=ph(n);if(t.length<2)return null;let i=t.map((s,r)=>{let o=`${s.name}${mh(s,n)?" (decides the zone)":""}`;return P("button",{type:"button","aria-pressed":String(r===0)},o)});return i.forEach((s,r)=>s.addEventListener("click",()=>{i.forEach(o=>o.setAttribute("aria-pressed",String(o===s))),e(t[r])})),P("div",{class:"measures",role:"group","aria-label":`Probability shown for ${n.name}`},P("span",{},"Probability of"),...i)}function tA(n,e,t,i,s){let r=nA(n,e,t,i);return at("svg",{width:t,height:Zu,viewBox:`0 0 ${t} ${Zu}`,role:"img","aria-label":`Probability of a ${i.name} per pass, ${n.name}`},at("defs",{},sA()),...rA(e,r),...oA(r),...aA(r),...mh(i,n)?lA(e.policy,r):[],...cA(n,r),...uA(e,r),...(n.passes??[]).map((o,a)=>hA(o,a,r,s)))}function nA(n,e,t,i){let s=iA(n,e,t),r=n.passes??[],o=f=>f.filter(g=>We(g)&&g>0).map(Math.log10),a=o(k_(e.policy,i).map(([,f])=>f)),l=o(r.flatMap(f=>[ur(i,f),i.interval(f)?.[1]])),c=Math.max(Math.ceil(Math.max(-5,...l)+.25),...a.map(f=>Math.ceil(f-1e-9))),u=a.length>0?Math.floor(Math.min(...a)+1e-9)-QE:c-5,d=Math.max(u,Math.floor(Math.min(c-3,...o(r.map(i.value))))),h=(s.right_px-s.left_px)/Math.max(r.length,1);return{axis:s,low:d,high:c,measure:i,top:Pr+B_(n).length*Yu+14,base:Zu-jE,gap:h,bar:Math.min(Math.max(h*.42,3),15)}}function iA(n,e,t){let i=(n.passes??[]).map(a=>lt(a.peak_utc)).filter(We),s=Math.min(lt(e.window.start_utc),...i),r=Math.max(lt(e.window.end_utc),...i),o=(r-s)*N_/(t-Ds-D_-2*N_);return{start_ms:s-o,end_ms:r+o,left_px:Ds,right_px:t-D_}}function as(n,e){let t=(Math.log10(e)-n.low)/(n.high-n.low);return n.base-Math.min(Math.max(t,0),1)*(n.base-n.top)}function sA(){return at("pattern",{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},at("rect",{class:"hatch-ground",width:7,height:7}),at("rect",{class:"hatch-stripe",width:3,height:7}))}function rA(n,e){let t=Ho(e.axis,lt(n.event.known_utc));return[at("rect",{class:"before",x:Ds,y:Pr,width:Math.max(t-Ds,0),height:e.base-Pr})]}function oA(n){let e=[];for(let t=n.low;t<=n.high;t++){let i=as(n,10**t);e.push(at("line",{class:"grid",x1:Ds,x2:n.axis.right_px,y1:i,y2:i}),at("text",{class:"tick",x:Ds-8,y:i+4,"text-anchor":"end"},pl(t)))}return e}function aA(n){return L_(n.axis,44).flatMap(({x:e,label:t,midnight:i})=>[at("line",{class:"grid",x1:e,x2:e,y1:n.top,y2:n.base+4}),at("text",{class:i?"tick strong":"tick",x:e,y:Zu-8,"text-anchor":"middle"},t)])}function lA(n,e){return k_(n,e.measure).flatMap(([t,i])=>{let s=as(e,i);return[at("line",{class:`threshold threshold-${t}`,x1:Ds,x2:e.axis.right_px,y1:s,y2:s}),at("text",{class:`threshold-label label-${t}`,x:e.axis.right_px+5,y:s+4},t)]})}function k_(n,e){return(n?.thresholds??[]).filter(i=>i.quantity===e.quantity&&(i.scope??"pass")==="pass").flatMap(i=>["yellow","red"].flatMap(s=>{let r=i[s];return typeof r=="number"&&r>0?[[s,r]]:[]}))}function B_(n){return[["shelter","shelter-bar",n.shelter??[]],["depart","departure-bar",n.departure_windows??[]]].filter(([,,t])=>t.length>0)}function cA(n,e){let t=(n.shelter??[]).flatMap(s=>U_(e,s,"shelter-shade",Pr,e.base-Pr)),i=B_(n).flatMap(([s,r,o],a)=>[at("text",{class:"tick",x:Ds-8,y:Pr+a*Yu+12,"text-anchor":"end"},s),...o.flatMap(l=>U_(e,l,r,Pr+a*Yu+3,Yu-6))]);return[...t,...i]}function U_(n,e,t,i,s){let r=Ho(n.axis,lt(e.start_utc)),o=Ho(n.axis,lt(e.end_utc)),a=at("rect",{class:t,x:r,y:i,width:Math.max(o-r,2),height:s});return a.append(at("title",{},`${At(e.start_utc)}–${At(e.end_utc)} UTC`)),[a]}function uA(n,e){let t=ll(e.axis,lt(n.event.known_utc));if(!(t>=Ds&&t<=e.axis.right_px))return[];let i=t>e.axis.right_px-150;return[at("line",{class:"report-line",x1:t,x2:t,y1:6,y2:e.base}),at("text",{class:"report-label",x:i?t-6:t+6,y:15,"text-anchor":i?"end":"start"},`report known ${At(n.event.known_utc)} UTC`)]}function hA(n,e,t,i){let s=ll(t.axis,lt(n.peak_utc)),r=ei(n),o=n.advised!==!1,a=at("g",{class:`pass zone-${r}${o?"":" past"}`,"data-pass":n.number}),{gap:l}=t;a.append(at("rect",{class:"reach",x:s-l/2,y:t.top-12,width:l,height:t.base-t.top+14})),a.append(...r==="unknown"||t.measure.value(n)===null?dA(s,t):fA(n,s,t));let c=r==="unknown"?t.top-4:as(t,yA(n,t.measure))-9,u=Math.min(t.bar+5,14);return a.append(at("g",{class:`shape-${r}`,transform:`translate(${s-u/2} ${Math.max(c-u/2,t.top-14)}) scale(${u/24})`},...xh(r))),a.append(at("title",{},`Pass ${n.number}, ${mp(r)}, ${At(n.peak_utc)} UTC`)),a.addEventListener("pointerenter",()=>i(e)),a.addEventListener("click",()=>i(e)),a}function dA(n,e){return[at("rect",{class:"bar unknown-bar",x:n-e.bar/2,y:e.top+4,width:e.bar,height:e.base-e.top-4,fill:"url(#hatch)"})]}function fA(n,e,t){let{measure:i}=t,s=Math.max(i.value(n)??0,Uf),r=as(t,s),o=n.status==="upper_bound",a=[at("rect",{class:o?"bar bound-bar":"bar",x:e-t.bar/2,y:r,width:t.bar,height:Math.max(t.base-r,1)})],l=i.interval(n);l&&l[1]>=10**t.low&&a.push(pA(e,l,t)),s<10**t.low&&a.push(mA(e,t));let c=ur(i,n)??0;zs(i,n)&&a.push(...gA(n,as(t,c),t),_A(e,as(t,c),t.bar));let u=i.sampling(n);return!o&&u!==null&&t.bar>=F_&&s>=10**t.low&&a.push(xA(e,s,u,t)),a}function pA(n,[e,t],i){let[s,r]=[as(i,Math.max(e,Uf)),as(i,t)],o=Math.min(2.5,i.bar/2),a=e>=10**i.low?`M${n-o} ${s}h${2*o}`:"";return at("path",{class:i.bar<F_?"whisker fine":"whisker",d:`M${n} ${s}V${r}M${n-o} ${r}h${2*o}${a}`})}function mA(n,e){return at("path",{class:"below",d:`M${n-4} ${e.base-7}h8l-4 6Z`})}function gA(n,e,t){let i=Ho(t.axis,lt(n.start_utc)),s=Ho(t.axis,lt(n.end_utc));return s-i>t.bar+3?[at("rect",{class:"times",x:i,y:e-1.5,width:s-i,height:3})]:[]}function _A(n,e,t){return at("path",{class:"maximum",d:`M${n-t/2-1} ${e}h${t+2}`})}function xA(n,e,t,i){let s=as(i,e*(1+t)),r=as(i,e*Math.max(1-t,.001));return at("rect",{class:"sampling",x:n+i.bar/2+1,y:s,width:2.5,height:Math.max(r-s,1)})}function yA(n,e){return Math.max(e.value(n)??0,e.highest(n)??0,e.interval(n)?.[1]??0,Uf)}function z_(){let n=(e,t)=>P("li",{},at("svg",{width:22,height:22,viewBox:"0 0 22 22","aria-hidden":"true"},e),t);return P("ul",{class:"legend"},n(at("rect",{class:"bar plain-bar",x:7,y:6,width:8,height:15}),"probability, colour: zone of the pass"),n(at("path",{class:"whisker",d:"M11 3V19M8 3h6M8 19h6"}),"not known (mass, Δv, epoch)"),n(at("rect",{class:"sampling",x:9,y:4,width:4,height:15}),"Monte Carlo error, one sigma"),n(at("g",{},at("rect",{class:"times",x:0,y:9.5,width:22,height:3}),at("path",{class:"maximum",d:"M5 11h12"})),"highest over the timing, earliest to latest time"),n(at("rect",{class:"bar bound-bar",x:7,y:6,width:8,height:15}),"upper bound: too few samples hit"),n(at("path",{class:"below",d:"M7 8h8l-4 6Z"}),"below the axis"),n(at("rect",{class:"shelter-bar",x:1,y:7,width:20,height:8}),"crew in shelter"),n(at("rect",{class:"departure-bar",x:1,y:7,width:20,height:8}),"a departing ship is clear of the cloud"))}function vA(n){let e=n.assets??[];return[__(n),Zi("assets","What to do","",P("div",{class:"cards"},...e.map(t=>Mp(t,n)))),Zi("passes","Passes through the cloud","Each mark is one pass. Point at one, or use the arrow keys, to read it. All times are UTC.",z_(),...e.map(t=>O_(t,n))),bA(n),Zi("cloud","The cloud","",P("div",{class:"cloud-grid"},SA(n),P("div",{class:"charts"},f_(e),n.gabbard?m_(n.gabbard):null))),n.against?Zi("against","Satellites in the cloud","",lp(n.against)):null,Zi("notes","How far to trust it","",v_(n)),Zi("policy","The rule that decided","",b_(n.policy,e)),Zi("table","Every pass in figures","",...e.map(T_)),Zi("provenance","Recompute it","",R_(n.provenance??{},e)),P("footer",{},"Made by greenzone. The page holds everything it shows and asks the network for nothing. Land outline: Natural Earth.")]}function bA(n){let e=(n.assets??[]).map(t=>kg(t,n.event.known_utc)).filter(t=>t!==null);return e.length===0?null:Zi("crew","Crew timeline","",P("div",{class:"crews"},...e))}function SA(n){let e=n.snapshots??[];return e.length===0?null:Pg(e)}var Ff=document.getElementById("greenzone-report");Ff?.replaceChildren(...vA(Ep()).filter(n=>n!==null));Ff&&E_(Ff);P_();})();
