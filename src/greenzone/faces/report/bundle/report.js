/* sources-sha256: 67d9bd38c2108ac523734cf63efa722f84bf484941f5996e92cb451588964aca */
"use strict";(()=>{try{new Intl.NumberFormat(navigator.language)}catch{Object.defineProperty(navigator,"language",{value:"en-US"})}var Wn="unknown";var X_=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],$_={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function $e(n){return typeof n=="number"&&Number.isFinite(n)}function at(n){return n?Date.parse(n):Number.NaN}function Nt(n){return Jo(n,e=>e.toISOString().slice(11,16))}function Si(n){return Jo(n,e=>e.toISOString().slice(11,19))}function oh(n){return Jo(n,e=>`${ah(e)} ${e.getUTCFullYear()}`)}function li(n){return Jo(n,ah)}function Xn(n){return Jo(n,e=>`${ah(e)} ${e.toISOString().slice(11,16)}`)}function Et(n,e=2){if(!$e(n))return Wn;if(n===0)return"0";let t=Math.abs(n);if(t>=.001&&t<1e4)return ch(n,e);let[i="",s="0"]=n.toExponential(e-1).split("e");return`${i} × 10${lh(Number(s))}`}function ds(n){return!$e(n)||n<=0||n>=.5?"":`1 in ${_t(Number((1/n).toPrecision(2)))}`}function _t(n,e=0){return $e(n)?n.toLocaleString("en-US",{maximumFractionDigits:e,minimumFractionDigits:e}):Wn}function hl(n){return $e(n)?_t(Number(n.toPrecision(3))):Wn}function lr(n){return $e(n)?`${ch(n*100,2)} %`:Wn}function dl(n,e){if(!$e(n)||!$e(e))return Wn;let[t,i]=[Et(n),Et(e)],[s="",r]=t.split(" ×");return r!==void 0&&i.endsWith(`×${r}`)?`${s}–${i}`:`${t} – ${i}`}function dn(n){return n.replace(/(\d(?:\.\d+)?)e([+-]?)0*(\d+)\b/gi,(e,t,i,s)=>i!=="-"&&Number(s)<=9?_t(Number(e)):`${t} × 10${lh(+`${i}${s}`)}`)}function cr(n){let e=[];for(let t of[...n].sort((i,s)=>i-s)){let i=e.at(-1);i&&t===i[1]+1?i[1]=t:e.push([t,t])}return e.map(([t,i])=>t===i?`${t}`:i===t+1?`${t}, ${i}`:`${t}–${i}`).join(", ")}function ep(n){return $e(n)?n<1?"under 1 s":n<120?`${_t(n)} s`:`${_t(n/60)} min`:Wn}function fl(n){return`10${lh(n)}`}function pl(n){let[e,t]=n<.01?[n*1e3,"mm"]:n<1?[n*100,"cm"]:[n,"m"];return`${ch(e,2)} ${t}`}function Jo(n,e){let t=new Date(at(n));return Number.isNaN(t.getTime())?Wn:e(t)}function ah(n){return`${n.getUTCDate()} ${X_[n.getUTCMonth()]}`}function lh(n){return[...String(n)].map(e=>$_[e]??e).join("")}function ch(n,e){return Number(n.toPrecision(e)).toLocaleString("en-US",{maximumFractionDigits:6})}var uh={quantity:"p_hit_ge_1cm",name:"hit ≥ 1 cm",symbol:"P(≥ 1 cm)",value:n=>Vr(n.p_hit_ge_1cm),interval:n=>tp(n.p_hit_ge_1cm_interval),highest:n=>Vr(n.p_hit_ge_1cm_max),sampling:n=>Vr(n.mc_relative_sd)},hh={quantity:"p_penetration",name:"penetration",symbol:"P(penetration)",value:n=>Vr(n.p_penetration),interval:n=>tp(n.p_penetration_interval),highest:n=>Vr(n.p_penetration_max),sampling:n=>Vr(n.p_penetration_mc_relative_sd)};function dh(n){return ph(n)?[uh,hh]:[uh]}function fs(n){return ph(n)?hh:uh}function ur(n,e){let t=[n.value(e),n.highest(e)].filter($e);return t.length===0?null:Math.max(...t)}function ks(n,e){return(ur(n,e)??0)>(n.value(e)??0)*1.05}function fh(n,e){return n===hh===ph(e)}function ph(n){return(n.passes??[]).some(e=>$e(e.p_penetration))}function Vr(n){return $e(n)?n:null}function tp(n){let[e,t]=n??[];return $e(e)&&$e(t)?[e,t]:null}var q_="http://www.w3.org/2000/svg";function O(n,e={},...t){return np(document.createElement(n),e,t)}function ot(n,e={},...t){return np(document.createElementNS(q_,n),e,t)}function jn(n,e,...t){return O("details",{class:n},O("summary",{},...e),...t)}function ps(n,e,t,...i){let s=O("h2",{id:`${n}-title`},e),r=t===""?null:O("p",{class:"lead"},t);return O("section",{id:n,"aria-labelledby":`${n}-title`},O("header",{},s,r),...i)}function np(n,e,t){for(let[i,s]of Object.entries(e))s==null||s===!1||n.setAttribute(i,s===!0?"":String(s));return n.append(...t.filter(i=>!!i)),n}var sp={green:"Green",yellow:"Yellow",red:"Red",unknown:"Unknown"},ip={green:0,yellow:1,unknown:2,red:3},rp={green:"below every threshold",yellow:"above the yellow threshold",red:"above the red threshold",unknown:"no answer: treat as unsafe"},Y_={green:"M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z",yellow:"M12 2L23 21.5H1Z",red:"M7.6 1.5h8.8L22.5 7.6v8.8L16.4 22.5H7.6L1.5 16.4V7.6Z",unknown:"M12 .5L23.5 12L12 23.5L.5 12Z"},Z_={green:"M7.3 12.4l3.2 3.2l6.2-6.8",yellow:"M12 9v6M12 18v.4",red:"M8 8l8 8M16 8l-8 8",unknown:"M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17.2v.4"};function Zi(n){return n==="green"||n==="yellow"||n==="red"?n:"unknown"}function Qn(n){let e=Zi(n.zone);return(n.status==="estimate"||n.status==="upper_bound")&&$e(n.p_hit_ge_1cm)||e==="red"?e:"unknown"}function Ko(n){let e=(n.passes??[]).filter(t=>t.advised!==!1);return ap(Zi(n.zone),[...e.map(Qn),...n.period?[mh(n.period)]:[]])}function mh(n){let e=Zi(n.zone);return $e(n.p_at_most)||e==="red"?e:"unknown"}function op(n,e){return ap(Zi(n),e.map(Ko))}function ap(n,e){return n==="red"||n==="unknown"?n:[n,...e].reduce((t,i)=>ip[i]>ip[t]?i:t)}function lp(n){return sp[n]}function J_(n,e){let t={class:`shape shape-${n}`,viewBox:"0 0 24 24",width:e,height:e};return ot("svg",{...t,"aria-hidden":"true"},...gh(n))}function gh(n){return[ot("path",{class:"outline",d:Y_[n]}),ot("path",{class:"sign",d:Z_[n]})]}function ci(n,e){let t=J_(n,e==="large"?34:14);return O("span",{class:`badge badge-${e} zone-${n}`},t,O("span",{},sp[n]))}function up(n,e){let t=(n.shelter??[]).find(s=>at(s.end_utc)>at(e)),i=K_(n);return t?j_(t,e,i):{headline:Q_(n),because:`${i}${ex(n)}`,late:!1}}function jo(n){let e=fs(n);return hp(n).sort((i,s)=>cp(s,e)-cp(i,e))[0]}function _h(n,e){let t=ur(e,n);if(t===null||n.status==="unknown")return`${e.symbol} is unknown`;let i=ds(t),s=`${Et(t)}${i&&` (${i})`}`;return ks(e,n)?`${e.symbol} up to ${s} at the worst timing, ${Et(e.value(n))} on average over it`:`${e.symbol} ${n.status==="upper_bound"?"<":"="} ${s}`}function hp(n){return(n.passes??[]).filter(e=>e.advised!==!1)}function K_(n){let e=hp(n).filter(t=>Qn(t)==="unknown").map(t=>t.number);return e.length===0?"":e.length===1?`Pass ${e[0]} has no answer: treat it as unsafe. `:`Passes ${cr(e)} have no answer: treat them as unsafe. `}function j_(n,e,t){let i=at(n.aboard_by_utc)<at(e),r=`Crew aboard the return ships ${`${Nt(n.start_utc)}–${Nt(n.end_utc)} UTC`}, ${li(n.start_utc).replace(" "," ")}`,o=(n.reasons??[]).map(dp).join("; "),a=i?`The time to be aboard (${Nt(n.aboard_by_utc)}) was past when the report came: board at once. `:"";return{headline:r,because:`${a}${t}${o===""?"":`Because ${o}.`}`,late:i}}function Q_(n){let e=!!n.seats||n.kind==="station";switch(Ko(n)){case"green":return e?"No sheltering called for in this window":"No pass above a threshold in this window";case"yellow":return e?"Watch: no sheltering called for, but a pass stands above the yellow threshold":"Watch: a pass stands above the yellow threshold";case"red":return e?"Red, yet no shelter window was found: decide now":"Red: a pass stands above the red threshold";default:return"No answer: treat every pass as unsafe until there is one"}}function ex(n){let e=(n.zone_reasons??[]).map(dp).join("; ");if(e!=="")return`${tx(e)}.`;let t=jo(n);return t?`Highest: pass ${t.number} at ${Nt(t.peak_utc)} UTC, ${_h(t,fs(n))}.`:""}function cp(n,e){return Qn(n)==="unknown"?Number.MAX_VALUE:ur(e,n)??0}function dp(n){return dn(n).replace(/^because\s+/i,"").replace(/\.\s*$/,"")}function tx(n){return n.charAt(0).toUpperCase()+n.slice(1)}function _l(n){return gl(n).filter(e=>e.verified!==!1).map(fp).filter(e=>e!=="").join("; ")}function xh(n){let e=[...new Set(gl(n).map(nx).filter(t=>t!==""))].join("; ");return[_l(n),e&&`source: ${e}`].filter(Boolean).join(". ")}function gl(n){if(typeof n!="object"||n===null)return[];if(Array.isArray(n))return n.flatMap(gl);let e=n;return[e,...Array.isArray(e.fluxes)?e.fluxes.flatMap(gl):[]]}function fp(n){let e=ml(n,"size_m"),t=e===null?"any size":`≥ ${pl(e)}`,i=ml(n,"probability"),s=ml(n,"flux_per_m2_per_yr"),r=ml(n,"penetration_per_orbit");return[i!==null?`P(hit ${t}) = ${Et(i)}${ix(ds(i))} over the whole window`:s!==null?`${Et(s)} hits ${t} per m² and year`:"",r!==null?`penetration ${ds(r)||Et(r)} per orbit`:""].filter(a=>a!=="").join("; ")}function nx(n){let e=n.source??n.penetration_source;return typeof e!="string"?"":n.verified===!1?`left out as not verified: ${fp(n)} (${dn(e)})`:dn(e)}function ix(n){return n===""?"":` (${n})`}function ml(n,e){let t=n[e];return typeof t=="number"&&$e(t)?t:null}function pp(n,e){let t=(at(n.period?.end_utc)-at(e.event.known_utc))/36e5;return $e(t)&&t>0?`Sum over ${_t(Number(t.toFixed(1)),t%1<.05?0:1)} h`:"Sum of passes"}function mp(n,e){let{period:t}=n;if(!t||!$e(t.p_at_least)||!$e(t.p_at_most))return"no probability could be worked out";let i=ds(t.p_at_most);return`${`${t.metric??"P"} ${sx(t.p_at_least,t.p_at_most)}${i&&` (${i})`}`}${rx(n,e)}${t.end_utc?`; passes until ${Xn(t.end_utc)}`:""}`}function sx(n,e){return Et(n)===Et(e)?`= ${Et(e)}`:n<e/100?`< ${Et(e)}`:`= ${dl(n,e)}`}function rx({period:n},e){let t=/penetration/i.test(n?.metric??""),s=e?.thresholds?.find(r=>r.scope==="period"&&r.quantity==="p_penetration"===t)?.[n?.zone==="red"?"red":"yellow"];return typeof s=="number"?`, ${n?.zone==="red"?"red":"yellow"} from ${Et(s).replace(".0 "," ")}`:""}function gp(n,e){let t=Ko(n),i=up(n,e.event.known_utc),s=O("div",{class:"name"},O("h3",{},n.name),O("p",{},ox(n))),r=O("div",{class:i.late?"action late":"action"},O("p",{class:"headline"},i.headline),i.because?O("p",{class:"because"},i.because):null);return O("article",{class:`card edge-${t}`,"aria-label":n.name},O("div",{class:"card-top"},s,ci(t,"large")),r,lx(n,e),cx(n))}function ox(n){return[n.kind,$e(n.cross_section_m2)?`${_t(n.cross_section_m2)} m²`:"cross-section unknown",ax(n.elements_age_days)].filter(Boolean).join(" · ")}function ax(n){if(!$e(n))return"age of orbit unknown";let e=Math.abs(n)<2?`${_t(Math.abs(n)*24)} h`:`${_t(Math.abs(n))} days`;return n<0?`orbit ${e} after the event`:`orbit ${e} old`}function lx(n,e){let t=jo(n),i=(n.shelter_notes??[]).map(r=>O("span",{class:"warning"},dn(r))),s=[n.period?hr(pp(n,e),ci(mh(n.period),"small"),` ${mp(n,e.policy)}`):null,hr("Highest pass",t?`Pass ${t.number} at ${Xn(t.peak_utc)}: ${_h(t,fs(n))}`:"none in the window"),_l(n.background)?hr("Background",_l(n.background)):null,hr("Passes to come",ux(n)),hr("Shelter",hx(n,e.event.known_utc),...i),n.seats===void 0?null:hr("Seats",yh(n.seats)),zs(n)?hr("Timing",`${zs(n)} along its track; zones follow the worst timing`):null];return O("dl",{class:"rows"},...s)}function hr(n,...e){return O("div",{},O("dt",{},n),O("dd",{},...e))}function zs(n){let e=n.timing_halfwidth_s??n.time_sigma_s;return $e(e)&&e>1?`± ${ep(e)}`:""}function cx(n){let t=[["reason","for the zone",n.zone_reasons??[]],["thing","not known",n.unknowns??[]]].filter(([,,s])=>s.length>0);if(t.length===0)return null;let i=t.map(([s,r,o])=>`${o.length} ${s}${o.length>1?"s":""} ${r}`).join(", ");return jn("behind",[i],...t.map(([,s,r])=>O("div",{},O("h4",{},s==="not known"?"Not known":"Why this zone"),O("ul",{},...r.map(o=>O("li",{},dn(o)))))))}function ux(n){let e=(n.passes??[]).filter(i=>i.advised!==!1),t=["red","unknown","yellow","green"].map(i=>[i,e.filter(s=>Qn(s)===i).length]).filter(([,i])=>i>0);return t.length===0?"none":t.map(([i,s])=>`${s} ${i}`).join(", ")}function hx(n,e){let t=(n.shelter??[]).filter(o=>at(o.end_utc)>at(e));if(t.length===0)return"none planned";let i=t.reduce((o,a)=>o+at(a.end_utc)-at(a.start_utc),0)/6e4,s=t.map(o=>`${Nt(o.start_utc)}–${Nt(o.end_utc)}`);return`${(s.length>4?[...s.slice(0,4),`${s.length-4} more`]:s).join(", ")} UTC, ${_t(i)} min in all`}function yh(n){if(!n)return"no crew on record";let e=(n.ships??[]).map(i=>`${i.name} ${i.seats}`).join(", "),t=n.enough?"everyone has one":"NOT ENOUGH for everyone";return`${n.seats} for ${n.crew} crew: ${t}${e&&` (${e})`}`}var dx={ink:"#16202e",muted:"#516072",grid:"#e3e8ef",surface:"#ffffff",lines:["#1d5fbf","#b4530a","#6b3fa0","#0f766e"],sizes:["#9db4d3","#d97b29","#5b2a86"],observed:"#0b1220"},fx={ink:"#e8eef6",muted:"#a3b3c6",grid:"#27364a",surface:"#141d2a",lines:["#6fb0ff","#ffab5e","#c39bf2","#5ed3c6"],sizes:["#5f7fae","#ff9b4a","#d9b3ff"],observed:"#ffffff"},Ln={background:"#070c14",ocean:"#12304f",land:"#3f5f62",coast:"#7d9c98",graticule:"#27496d",path:"#7fe3ff",asset:"#ffffff",sizes:["#6f8fbf","#ffa65c","#fff0a8"]},xl=["under 1 cm","1–10 cm","10 cm and more"],vh=!1;addEventListener("beforeprint",()=>{vh=!0});addEventListener("afterprint",()=>{vh=!1});function dr(){return!vh&&matchMedia("(prefers-color-scheme: dark)").matches?fx:dx}function _p(n){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n),addEventListener("beforeprint",n),addEventListener("afterprint",n)}function yl(n){return n<.01?0:n<.1?1:2}var px=32767;function bh(){let n=atob("u+i84J3oieCA6Fzgr+dq4M/mZOBS5oXgUuaJ4BvmpuD85qPg1OeZ4B7owuBT6OXgu+i84P9//3/PwfLgD8Hl4IzACOFRwCvhTcAx4Q3ATOFJwHLhBMFi4WfBQ+G0wR/hz8Hy4P9//39d7oPh2O5Y4QPvG+EP7/DgE++94HjunuDV7YXgGe1t4EjsWeBb61/g2OqB4OnqquC/68XgFezn4FPsEuGB7Dfhvexa4f7sg+Ex7YPhxu2Z4V3ug+H/f/9/p9BK4yjROuOg0UzjZ9Ep4wnRD+N+0BfjGtA64y/QXOOn0Erj/3//f/TOTOONzyXjUs8p49HOMuNIzk7jkM5j4/TOTOP/f/9/Vtnn48TZ2eMx2uXjbNqs4x7atOOk2bDjKdm046LYruM82MHjB9jr40bY/OPF2O7jVtnn4/9//39D5UjkT+Ub5D3l9OMi5c/jrOTB4zzkruO547Dj6uPX43TjyeMF47vjueLZ47PiAuQh4ynkZeM15NnjMeT242Tk/OOJ5Prj2eQz5Ajlj+QY5cTk8+Tb5M7kBuWh5CflduRD5Ujk/3//f7C56d62uejeDroi38K6A9/Ougbf6roP3wy7Gd8puyLfOLsm30a7Jt9RuyTf4rv73mC8JN93vCrfnb083/y9JN8rvhjfwr733t6/3d6/wL7eQcKn3mHDwt4Kxa7e+8WP3gPHrd4ZyMjeL8j33qXG+95ixRLfDsU63wHET98TxHzfOMSl317Ey99KxPTfo8MP4FfDM+C8wlLgr8NM4JbEXOAnxTrg2cVY4H7GfeDOxp7gq8bH4CrG4+CXxQDhycQG4RXEFOFTwx7hEsND4ZHCYuFDwoXhJML34VXC7eGvws7hU8PY4fLD5eFExLrh48TE4WjF2uHlxfXhV8YW4u3GIOLpxkXix8Zr4uTGjuJlx6DioMd+4jnIkuKsyKviO8mt4sLJt+JJys/itcrk4i7L+uJ9y/Tiwcvs4lbM+uLczOjiZc3q4ujN+OJvzu7iBM/k4o/P6OIg0ObitdDk4j7R6OKk0QbjHdIV45vSAOMS0xHjftM0477TFePh0/LiItTR4orU7uIB1cniiNW94vzVouKJ1qfiCde54p/XteIm2KfisNiW4uTYweKk2OLic9gG4/HXDeO51zPjo9dY44DXouPM15XjT9iP49HYleNG2YXjrNln49fZRONe2j7j4NpM42nbYOPk22vjStxU48/cXOMl3ajjdt174+ndaeNn3nPjud5M4zzfSOO13zzjLeAn43vgTOOi4G/jBuFI45DhUuP14TzjOuIb47/iJeMn4zrjjeNU4wbkYuOT5G3jEuV743TlkeOv5bDjxuXb47vlBOSc5SvkeOVT5FnleuQ/5Z3kOuXE5EPl7ORy5RHlmeU65anlYeWW5YzliuWz5bvl4OXy5f7lMuYj5nfmQubH5mDm7uaL5iXnpuZk58DmxOfG5gPo5eZJ6Pnmm+gE5+ToHucc6T3na+lJ56bpL+eA6Q7nG+nx5u/o2+al6OvmU+jh5g7oyebG57DmleeT5ofnbOaN50bmvOcl5njnDeYa5wbm4+bk5ajmxeVp5prlWeZ15X3mS+Wy5izlBOcV5VDn9eR5587kj+ep5KznguTb52Dk+ec75Abo3+Mk6LrjLOiT40voa+M96DbjBugN48zn7OJH597iGue74t3mmuJG5nXiweVl4kPlT+K85DribOQQ4svjDeIb4xDifOIJ4tThCeLz4eHhjOLQ4fzitOE745Hhy+Jy4R7ifOGQ4WLhieE54YXhEuH74fHgEeLL4JDipuBk45bgGOR74KfkXOBd5TzgVeYt4EvnEeD15/Tfr+jS3xHpo99C6X7fu+mh32Dqv98O697f3uv435DsE+CJ7RXgfe4H4Efv8N+I7xvgE/A44BDxOuDW8VDgkfJl4GHzc+A+9IXg2fSe4JL0wuBo9OXgaPQK4abzBuHY8vbgFPL24PjxHOEG8mbhM/J84cLyk+Fr86vh5PPI4V705eG49A3iQfUe4sj1LOIM9jTip/Y44jr3ReK291niL/hx4p34iOIo+afigPnJ4t755uL7+Q3jkvkl47X5TuP3+W3jX/qB4836mOMz+7jjgfvf47L7DuT7+yrkcvwk5KP8AuQa/f7jHv0k5FH9S+S9/UHk1v0c5E7+FuTP/ijkTf8z5L7/LeTp/wTkVwAl5L0AN+QuAUXkngFT5AQCauRzAnrkygKP5AYDs+RRA5nkuAOn5AEEeOQ6BFXkqwRo5NgEj+Q+BavkwgWl5OkFgOQ7BqXkpwax5BwHtOSGB7Pk9Qen5GEIoeSQCIDk0Qhi5D4JdOS0CXjkJgp45JUKeuT5CofkYwuT5LsLr+QZDMDkfwzK5MsM5uQCDRzlOw0+5aMNLuXKDQvlIA7z5IgO++TPDtjkGQ++5H8P1uSiDwHl/A8T5WQQNOXGEELlOxFV5YoRa+XcEYLlKhKY5YgSjOXiEq/lIxPL5YETyeXUE+Dl5xME5jsUH+aNFDPm8RRC5k4VSualFUTmBBY65lQWH+ZeFvTlthbT5fIWt+VqF6vlrBeQ5f8XdeVfGG/lrxiC5QUZq+VjGZblxRmK5SMafuWFGnfl6Rp35TsbD+U3G/XkKxvI5Mwar+R9Gorkixpi5PoaZOTtGj3kuhoY5Isa7+PXGs/jSxvG474b1+P1G/7jFxwk5E4cQ+SMHGDkpRyE5NoctOQZHb7kix3C5O4dzuRUHt7khR4F5aMeKuXnHk/lSR9p5Z0ffOXVH57lDSCv5VYgv+W5ILXlEyG/5XUhy+XjIcXlLCLg5V8iI+aEIgjmsyLY5QcjxeVnI73lxyPJ5S0kweWLJL/lyiTJ5R4lw+VqJa3lxCW75TAmu+WMJsnl9Ca75Tcn3eVpJ/7lricZ5isoZOZsKFbmuCg65vsoF+Z6Kdrl3CnY5Tgq2OWkKuTlDyvy5WIrDeamKyvmFiwv5mAsROavLDHm4iwR5igt8uWWLfbl2i3d5VIuw+XPLrnlNy/B5YUv4OXILwDmIjAI5nww+uXkMPDlQjEA5pwxAOb0MfblUDLs5aoy/uUWMw3mfDMR5u4zEeZJNBvmpDQj5r80VObDNH3mAjVi5hM1NeY1NQvmXjXq5bI12OUkNt7lpzbg5QE35uWEN+bl4jfo5WU45OXVON3lHDm95Qg5mOVJOXvltDlj5SQ6SeWlOjjlLDso5ZI7GeUEPBblRDw45Z08HOXpPP3kQT3m5Ls93OQuPtDkXz6p5NE+keQdP27kjT9e5ABAYORsQFrk40Bc5FtBVeTLQUfkMkIv5JpCHOThQv7j1ULX46BCtONzQofjUEJk4yFCOuOeQSvjY0EH4+FA8uK0QMvicECl4ihAhuL+P13i5T844ts/C+LdP+XhFkC+4SxAmeFaQHbhFEFo4TxBPeGHQC3h7z8Y4TE/FOHcPtvgyz6s4KA+h+BrPmHg8D5A4CM/F+B5P/Lf8z/R335Asd8UQZLf+UFy3y1CQd9NQyzfYEMk36pDB9+/RCDfpEUB37C56d7/f/9/ieX36gvmu+qX5qLqauZw6gvma+rY5Y7qt+Vm6mHlR+r15FLqrORw6kPkf+rF47fqYOPs6tbiXOso40frteME6znk4ept5A7rjeRT6+nkfOsx5XDrV+VC64nl9+r/f/9/IekK7HHp3etT6brrzOic65/ov+tK6JLrGOi/65Do++vl6OLrIekK7P9//390G5Xs2hqP7NgaxOznGu3s7hoC7S4b4uyNG9XskBvD7HQblez/f/9/zDgR8Cw57u9jOfzvsTkP8O05CfD0OZLv0jlv78c5H++kOTrvXzn07ko5+u4NOf3uzzhT78I4le+IOOzvijga8Mw4EfD/f/9/lkME8K1D2+/0QwPwEUTZ7xFEr+/sQ4HvqkM373dDD++cQ9/uT0Pd7vlCuO7eQnbupkIR7ldC5O0lQsjtyUHK7YhB6+0cQfLtC0EX7kFBYe6+QcTu/0HW7kdC/O6cQjHv2UJl7wVDr+8rQ8nvOkMA8IBDL/CWQwTw/3//fzVE4PF+RHfxgES78a1EoPG8RFTxDEU08VBFLPGJRVLxvEVG8aRF7vCFRbPwOUW18B5Fl/AnRWzwGUVZ8PNEI/DBRN/vdES372NE0e85RODvc0Qy8FJEafDmQ5Hw6UO18DFE2PBCRCXxPkRm8RVEqfEYRLvx6EPk8ZpDPPJvQ4PylUOL8stDU/IZRDnyNUTg8f9//39IQVj3IkFA9+tAW/ejQIj3Y0C99yFAA/gTQCX4PkAk+HZAAviiQOD3wkDE9xRBhvdIQVj3/3//f61FOvnQRR35v0Xp+IFF2/hKRej4QUUU+WdFNvmURSn5rUU6+f9//3+wuYj5EEZw+dFFW/nERYD59kWV+RVGmvmwubn5xbm++bi5jvmwuYj5/3//f5FBkflwQYT5TkGw+VJBy/mRQZH5/3//f0dBK/pXQdr5PEHn+SdB4fkZQf35F0FJ+kdBK/r/f/9/jhO0+p4TPPq4Ew36rhPd+ZwTwPl6E/v5ZxPd+XoTk/lyE2n5VhNR+U8T/fgoE4j49xL+97kSQfeTErb2ZhJC9hQSKva9EQD2gxEZ9jQRPfYYEXL2EhHL9u8QGvflEGL39xCq9yURvPcmEd33VhEp+F8RaPhHEZj4NBHX+CwRM/lPEWv5XRGq+Y4RrvnGEcP56xHV+RcS1vlQEg/6oxJN+sASf/qzEqr63RKe+hQT4/oXEx/7OBNM+1oTIft1E/b6jhO0+v9//38UOKD6ODhR+ng4d/qaOE36yTgl+r84+fnVOKP55Dhy+f04ZfkYORD5Djnc+C85mPibOWT44jk0+CU6CfgYOvH3UTqy93g6RvegOlz3yDow9+E6QPfyOtb2OTuY9mc7cva2OyH20jvR9dQ7mPXNO1r1/TsF9fc7rfTmO370yzsl9M077PO5O6TzjTtJ80M7GPMeO8ry/TqZ8t86Q/K5OhHyoDrG8ZM6gfGYOmHxXjo/8e85O/GSORLxZDnr8Cg5wPDVOO3wmDj+8Kc4MvFxOB/xGTjX8MM38vCKNwLxUTcJ8fA2JvGvNmTxnTaw8YY24vFUNgvy9DUX8hU2R/L9NZHyzDVM8nM1OvKnNXHytzWr8t013PLVNSbzhDXR8kU1r/IfNV/y0TSI8tQ0vfKVNAbzYTQr83M0QvPzM3/zrTOC800zsvOZMqnzGDKF86YxZPNHMWrz3TA384YwIPNzMOzyTjDD8vkvwfK6L7jyYi/K8hovv/LVLrrymi6F8n0uivJKLm3yGy5O8tEtUfKOLVHyJC2R8u8spPLxLN7yIi3r8jMtAvMwLSbzPC1r8zEtp/P8LAz07CxF9PAsfvTILL/0xizc9JksBPWNLFP1VCyi9UYszPVyLKH1UCz+9YIs4fWfLLr1nizt9WwsPPZjLFz2Syx69lYss/ZrLMz2eCz+9m4sOfeXLID3niw098ksefcaLZv3Sy3F95ct6vfELfL34C3l9y8uC/hsLhb4ey4s+JUuNfjMLjL4Ni9Q+GwvfPiFL7H4wC/k+MUvDPnHL0L5DTCX+TcwQfliMFX5PjCE+V4wtfmKMJ/5ljDr+c0wHPrlMET6FzFV+hkxcfpFMWX6RjF++nIxjfqjMZr67DFs+iQyMfpiMjD6ojIn+o0yXvq9Mq766jLI+toy4foGMxr7QjM++3UzMvvKM0X7yDN4+34zmfu0M6f79jOO+ys0Zft/NEz7nDRW+9o0N/sUNVT7OjVL+1E1Xvt/NS37ZDX3+j81z/ocNcz6KDWk+go1cvrnNED67jQk+j417fmLNc35vjWq+QY2b/kjNm/5VzZW+WY2N/nGNhX5Bzc3+Rs3bfkvN5n5PDfQ+Vo3IPpMN1D6Uzdt+kg3pvpVN/L6aDcG+1k3J/txN1z7hDeT+4Y3sPusN9X7yDek+883ZvvoN1r77Dcv+xA4/foYOMT6FDig+v9//39UP+j7cD/F+yo/xvsEPwP8QD/r+1Q/6Pv/f/9/Jy8A/P0u/vt5LkT81i5Y/AsvOfwuLxv8Jy8A/P9//3/VPiX8rj4i/HE+LfxcPjz8Yj5k/KQ+VPzFPj/81T4l/P9//38oP0D8GT8u/M8+hPy6PsD83D7A/AA/cPwoP0D8/3//f5wwCvxGMPT7OjAA/EMwIvxuMF/80TCH/N0wnvwzMbX8eDG4/Jgxxfy+Mbj8mTGd/DExcfzdMFX8nDAK/P9//38OLtf8Mi68/HAuxPyJLpn8FS6F/NAtePyaLXn8vC2y/PMts/wOLtf8/3//fwIw1/z0L5/8XS+D/Nguj/zYLrP8Jy/I/GYvqvypL7L8AjDX/P9//390Pr78eD6q/Ck+1fzzPfn8zT0a/dw9JP0KPgz9XD7e/HQ+vvz/f/9/ij0h/XY9HP1KPTL9IT1b/SY9bP1iPUL9ij0h/f9//39uKlr9LitQ/UQrev39K0n9IiwJ/bgs9vwzLbv8wSyV/FIsvfz4K7r8kCvC/DMr1Py/Kvr8dSoE/Uwq9/yVKSD9hClL/SgpU/1tKbL95ims/Tcqhf1hKn79bipa/f9//3+hNJP9bTRP/WM0mv11NL79ijTg/aE0wv2hNJP9/3//f+Q8Vv3IPEz9nTxy/XE8sv1cPP79aTwI/nQ86v2SPNP9wzyU/fI8cv3kPFb9/3//f1473P0qO9T9Gju4/eM6oP2wOoj9ezqI/Sk6pf3wOcH9+Dng/VI60v2JOtn9mDoJ/qY6DP6wOtf96Tre/QU7Af49OyT+Mjtf/m47Yf6CO1H+gDsZ/l473P3/f/9/tTGm/o8xhf5KMZf+NzHC/pwxx/61Mab+/3//f/cyy/4bM37+xzKn/nQysP47Mqn+9jGt/g0y5P6JMuj+9zLL/v9//3/SOz7+szsj/qA7Xv6JO4X+Wzum/iI70P7aOu7+9joG/yw76v5OO9T+eDu8/qA7kv7GO3L+0js+/v9//39mNI3/gjTr/uo0r/49NRn/sDVW/wk2Vv9fNjP/qTYP/xQ3/P7CN7f+ejh+/r84S/73OBj+Bjnd/a05oP3FOWv9aTlg/X85Hf3ZOdz8GTpx/FM6dfxPOkn8nDo4/H46JfzoOvv73Tre+5s61/uCOvH7LDr8+8c5C/x6OUv8QTmC/A052fyKOAX9Njjo/Pk3x/wFOH78tzdb/H83bPwXN3D8vjbC/Fk21vxANrr8wTW3/Ow1CP0rNiT9ETaR/eE15f0fNTn+zTRC/jY0nv4ZNG7+8jNl/twzif7bM7X+jzPm/vszCv9CNAj/OjQj/6czI/+AM17/JjNx//wyov+DM7r/tjPb/1Y0sv9mNI3//3//f+wwjgCcMCsAUDAYAPAvKwBKLyYA8i4YAOQuzP89L3P/cy+g/y4wwv8mMJT/+i+j/88vaP93L0H/1S/B/sMvn/4dMCz+HDDq/ecvzf3AL/D98C9C/o4vG/51Lzf+gi9d/jovmP5BL/n+/i7b/gcvZv4LL9f9zC7J/aEu5v29LkL+ri6j/oQuo/5lLuj+ji4p/5wuef/PLg8A4y45ADkvgwCHL2UABTBYAHgwXADbMKQA7DCOAP9//39FMnEAPzIaAAwyJAD9Mef/JjKy/woypv/iMeX/xDFlANgxtQD5MdkAADKjADwymgBFMnEA/3//f1Ypt/3nKLX9kygI/hIoWv7oJ5f+nCfo/monM/8eJ7//xiYSAKkmaACEJrYAKib1APYlSwGrJYMBQiXxATklJAJ6JSACFCYNAm0mqwG6JmcB8SY9AVAn0gC2J9AACiiMAEQoOACQKAoAaCi5/6Eolv/FKJT/1ihO//koFv9CKQ3/cynO/lopUf5WKbf9/3//fwsutwB8LloABS5OAOQtCgDoLbD/iC1r/4UtCP9fLW/+UC2S/t4sZf63LKL+cCyo/j4syP7HK6T+oivU/mErz/4OK9v+/yph/80qff+dKtL/jyoqAJsqhgDWKskAICumAG0ruQCBKw4BrCshASQsNgFrLIUBnSzFAcQs6gEZLSECZi1mApkttALBLbUC9C2CAvktVwI7LjsCji4dAocu9gFELvEBVi7AAQwungHTLUQBHS7lAAsutwD/f/9/XjFJA2gxBwNuMc8CTDFzAicx2QL4MKcCGDFdAvwwLgKGMGgCajCxAogw4AJJMA8DKjDmAvov6gKxL7ICoC/PAscvJAMGMEADPTBlA2AwOAOsMFMDvDCAAwMxgwP9MNADTjGhA1cxbgNeMUkD/3//f7ofbAJjH1UCMx+kAiIfNANPH9YDlB+fA8MfWAPzH/AC5B+IArofbAL/f/9/MujzA9/n6APN5/ED6ucNBOjnNAQh6EEENug9BDLo8wP/f/9/bjAEBEow4wMrMKQDDDCGA84vywPjL+YD/C8CBAcwQAQ+MEYELjADBHgwYwRuMAQE/3//f0oupAPGLUUD9y2LAz8uyAN7Lg4Ery5xBMEuHwR/LugDSi6kA/9//3+cL6UE2C+GBBgwhgQWMF0E6C8yBKgvFASlL0MErC92BJwvpQT/f/9/BjHABCIxUQTVMGsE1zBKBPAwDATAMPUDvDA8BJ4wQQSOMH0EyTB2BMgwmwSLMOgE6zDmBAYxwAT/f/9/eS8bBV4vxQQzL/YEAC9DBVYvPwV5LxsF/3//f2QvOgeiLx4HwC84B8ovHge5L/UG2y+tBsEvWgaGLzkGdy/pBY0vmQXCL44F7i+aBWswYgVhMCwFgjAUBXgw5gQqMBcFBTBLBesvJwWsL2IFUS9UBR8vagUkL5MFQy+tBSUvxAUYL6AF5y7ZBdguBQbULmQG/S5DBgcv4AYnLzsHZC86B/9//39h5h8HR+YGB/zlBgfB5QMHvOUtB8rlPAcc5jwHT+YzB2HmHwf/f/9/9uH7Btjh6gaf4foGZuEfB3LhNQec4TwHs+E5B/fhMAcr4hgHPOL9Bvbh+wb/f/9/puPDB/3jswcJ5MQHV+TEB5Pkqget5K0Hv+SJB/bkiwfy5G0HH+VqB1DlRQcr5R0H++QyB87kLget5DMHm+QhB3TkGgdl5DMHROQkBxzk4AYC5PAG/eMMB7vjHQeM4xYHT+MeByDjCwfq4ioH8+JKB0/jPQeb4zUHv+NLB5HjdgeS45wHU+OsB2njyAem48MH/3//fxorTAfEKhwHcSo7B28qkQegKr4HDSvaB0cr2AddK7IHMSuGBxorTAf/f/9/PsN0By/DZAcWw3IHGcOOBwnDsgcOw70HH8POBxjD4Qcew+sHJcPpB0zD2Adew88HbsPCB4fDnweFw5kHXsOEBz7DdAf/f/9/CMMQCObCCQjVwh4IysImCMnCLQjTwjUI9sIsCBHDHAgIwxAI/3//f8TCRgjBwjsIi8I+CJPCSgjEwkYI/3//f2vCVAhlwk4IXsJQCDvCUwgvwmoIK8JuCEXCfAhOwnUIa8JUCP9//3/BwZYItcGMCJTBngiZwaYIqcGwCMDBrgjBwZYI/3//f+Dg5QgI4cAIZeHLCInhtAjd4XYIHOJJCD3iSgh44jYIceIZCLviFQgG4+wH+uLVB7jiyAd14sMHMOLLB6Dhwgfj4fkHu+ETCHrhGghY4TcIQOFwCAfhbAiq4IcIjOCcCArgqwjn378IDeDYCKrf3Qhj36kIOd+nCCvfjwj53oQIz96OCAPfrQgZ39EIRt/nCHnf+gjF3wQJ3d8PCTPgCAmC4AcJ4ODlCP9//3+24UgJnuFDCYXhfQlf4ZkJdeHZCZPh1Qm24YIJtuFICf9//39WL+cIKy+VCPYu6QjrLjQJJS+WCXYv4gmjL8QJki+HCVYv5wj/f/9/muFiCi3hUgom4XcKVeF/CpfhfAqa4WIK/3//f+zhYwrb4RwKyOEpCsrhXQqd4YUKneGQCuzhYwr/f/9/mDRXDaU0NQ1sNPgMQzQYDRA0AQ32M8YMtDPjDLUzEg3tM04NJTRCDU80bA2YNFcN/3//f4IN7w0+DcUNRg2yDUgNqg3iDIENsQyODZoMtg3JDLoN0Ay6Dd8M0w0nDdENgg3vDf9//39CCfMNeQnRDccJ1w0RCs8NDwq+DUUKyg04CqwNqAmkDakJtQ0vCcgNQgnzDf9//38QBu8O7AWgDvsFgQ7mBU4OmQV0DmcFfg7bBLEO6QTlDl4F3A7EBeYOEAbvDv9//3+ZAxkQ1QPSD8cDTg+ZA1QPcQMzD0sDTQ9HA8YPMAP/D2cD+g+ZAxkQ/3//fxI3gg7sNjIO/TYADsk2ug1JNosNmjWFDQs1Eg3INDkNxDSEDRY0bg2gMz4NKzM9DZAz8wxNM0kMDTMfDNwyRgz1MqAMtjK9DI0yAg3sMiANIDNfDYUzkw3OM9cNlTT1DQA14Q1oNZIOqzVjDj42xw53Nu4OtTZoD6Q22A/PNhgQOTcqEHA3nw9sN04PEDfpDhI3gg7/f/9/vAN3EJsDKhBuAz4QVgOCEGsDpxCrA80QvAN3EP9//383OEERfTgsEcQ4VhHaOOYQRjjLEO43ZxBRN6wQGzc/EKw2PRCeNqAQzzbtEDo38xBXN30RdTfLEeo3YxE3OEER/3//fyLnLxJq5yISx+ckEpXn+xFx5/UR8uYfEtnmQRL/5mASIucvEv9//3/b5y8Tq+ctEynnTBPM5nsT7+aEE3LnaxPY50ET2+cvE/9//3/Bz/MSj8/lEuvOExPMzjYTc85ZE2HOdRP6zYgT1M2+E9zN1RNFzr8Tg86wE+HOpRMCz4MTNM9UE5jPKhPBz/MS/3//fxPqzRPQ6XUTEuqXE1XqghMy6l8Ti+pDE7nqXBMc6z0T/er0EkPrBRNQ69ASb+uSEkXrOhIY6zYS1upJEuzqmxLQ6qcSXOpQEiDqVBJn6oMSB+qbEpvplRLZ6JgSyui2Egjp2RLd6PQSMekxE5jp0BPW6QkULeorFFvqJxRI6gwUE+rNE/9//38pzBwVicwkFWvMshTCzGIUmsxiFF7MkBQ5zL4UBszdFPTLCRX6yykVKcwcFf9//38dONMTgTgiE+43QxOwN7ISEjhMEg84BhLDN0ISgTf1EW83SRJ6N6oSbjcWE4U3YROKN+cTTzdKFFg30hS1NwAVjTcvFbk3PRXUN/oU9jeaFPQ3OBQdONMT/3//f1n9ahSo/C8UGvw+FGv8phQ3/AwVv/xbFQv9iRVf/Y0Vyv1QFZT9CxWl/cMUWf1qFP9//3/1BLkVuQRoFVAEoBVCBMoV1QTrFfUEuRX/f/9/O8RQFtjDKhakw0MWlcNyFvDDlhYlxKUWaMSeFpLEfxY7xFAW/3//f9T+5xZp/nsWz/6JFjz/iBYi/zcWyP7dFS//1xWR/1YV1f9GFRMA1BQvAK0UqACaFJwAWhRpAD0UkQAJFDcA1ROx/9YTB/+6E9j+zhOW/p8TOv6qE/T9hBO+/ZgTUf4BFKv+FxQO/icU8f1PFFr+bhQj/qQUNv7mFMv+3BTZ/hYVlf5VFRz+ZxUE/oIVKP6vFQf+yhXR/ZsVy/37FZn9Lha9/ZYWC/7nFlv+3xbU/ucW/3//f1K/ZxcVv1cX075qF5e+hRf5vpYXSL+NF1K/Zxf/f/9/CeFIGOLgExi24BwYnOA6GKDgQRjH4F4Y8OBcGAnhSBj/f/9/AuB/GI3fSBhH30oYMd9lGHvfkxgE4JIYAuB/GP9//3/rvOoYKL3XGGe94Ri4vccYG766GBO+rxjHvZoYe72vGFW9whj9vLwY5bzFGOu86hj/f/9/vN6mGc7eehkC34kZPN9vGanfTRkc4C0ZJeD+GG7gBhm24OUYXeDFGMHf3RiJ3woZJt/VGJjeoRh13twY7t3SGEXeBBlR3lIZdN6uGbzephn/f/9/Vfr2GT76tRmv+nEZLfokGQ354Bi2+M4YM/jcGBz3/Bh+9ygZpPZZGVX3bBlR94oZf/ahGcP24hlb9/EZ9vetGY745BkM+ccZr/n9GVX69hn/f/9/XeI7Gu3hNhrU4Wca/+GfGlvirRqp4pEaquJmGp7iWBpd4jsa/3//f7C58BqluqQaq7tBGqO7Ahrmu+oZz7syGt68IxqivcYZP72aGZu8kBmYvC4ZcbwZGRO8HBnHuz8ZQrtcGSu7iBnGupgZVLqLGR66rhkzutMZvLm7Gem5jBmwuWIZT0ZhGc9FNRlNRT0Zp0UIGeNFtRgRRpoYHUZxGANGVhhIRWwYMUQhGNhDFRg/Q88XrkKSF4lCZBf6QakX9UBbF8hAgBdoQFUX4j9jF8I/IRdKP8AWTT+YFr8/ghayP/AVVT/sFSo/mRVUP20VpT47FYI+yBTtPbAUzz1KFD897RMaPTIU7zzEFLc8ohXoPC0WPD1oFkE9lxbcPa4Wjz4rFzs/khfvP+IXP0BvGMY/ZxiKPxQYjD6nFzo+IRg4Pf8XPjxYF5A8GxexOwAXFjv2Fh47PheCOk4XBzocF9U4LheMNxAXSDZNFsk0YRVmNVQVlzUWFfg1/xQ4NjIVpjYrFTc3vRQ6N2gU7DYEFOM2jRO2Nu0SIDZcEv41FxJ2NaIR7zQvEa809BAqNLkQ6zO4EKwz6BAmM58QFjN+EPAyhBDFMmIQpzJAEKoy+A93MuIPZTLQDz8ysw/9MaMP0TGID84xXA/DMVEP6zFBDyMyFQ95Mp8OkjJeDpMy6w1tMrQNEjKhDcMxeA1pMW8NXTGlDXAx8A1EMVkOjjFpDkoxvw4ZMdIODTG/DvAwtw7sMMoO0jDTDrcw4w7TMA8P6jAbD+EwLQ/7MGMP9DBzD7owfg+KMJkP/y98D7UvTQ9JLzIPfy9gD2ovhw+5L8oPhC//Dy0v2w+8LpYPfi5VDxwuUA/pLSIPHi7eDnAuzg5zLqEOwi6EDjIvyw6LL6QOzC+iDtwvbQ5OL1EOIC8bDr4u6Q2LLqMN9y5sDR4vCg1bL64Mny9hDJ0vFwxfL/wLdi/GC7EvpwuiL1YLiC8HC1Ev/goHL5EKti4OCloulwnQLTsJRS3mCNQs2wiXLK4IdSzPCDwsnQiwK2sIRytcCCQr8gftKuwH0yo1COoqWwhkKnwINSprCK8pFghcKbcHRilyB5MpCAfwKYYGSypIBogq+AW1Kj8FqCqPBFUqTQTiKQwEkCm5AxQpXAPwKJwDDCngA8EoGQRuKCcERShbBBIowwS5J/EEYyfvBHInPQUaJz0FEifPBNwmPQS7JuQDwiacAwMnmQMsJz4DPifnAnYnrgKyJ6IC5iduAv0nZQI4KCkCYijlAWgoogFdKHUBZyhSAW4oFwGSKPwAuSijALcogQBwKHsAESjFAJsnFAGPJ0cBVSeKAUgn3QEkJxMCLydcAhknhgLxJq0C4CbeAqsmFwN6JkYDaiYLA1cmQwNiJoEDfybhA3YmLASVJngEcyazBHsmIAVSJlQFMibMBSAmSgb0JZ0GsiVrBkElIwYJJSwGyyREBu4kwAbZJB0HiiSRB5YktQdcJMIHFSQTCPgjRwjzI3oI4COqCLYj5QhaI+gIYyO/CEMjiAgZI5wICiOKCO4ilQjHIp4IuSJ5CHUiegj6IWYI/yEaCMoh3wc6IZwHyiAmB38g5wYbIKYGGyB4BukfXwaPHzsGYR82BkIf6gVXH2gFXR8VBTIftgQyHwwE/h4HBNEeuwPvHpoDlB59A3IeOQNKHh0D6x16A70dBgSXHWsEdB2aBD4d+gQmHXcFFB22BbkcPwaQHAEHchyBB3Ic+gdfHFgIzRscCIcbKAgFG6EINBvFCBcb7AiiGkEJWBpbCTsaogntGe4JNRncCZMY2gkGGMwJSRfqCd0WAQpsFg4KQRaJChEWmgrEFYgKYBVYCuUUeQqAFMYKIBTjCt0TQQuTE8cLXhO3Cx4T2Av5ErELvhK2C9ISiQvJEnML6hInCxET0QpCE7oKUxOXCpcTbQqdE0QKkxMiCqATAQq9E+UJyhPECdkTqwnSE/QJ7RMpCgkUNAonFBQKKRTaCRMUnwkmFHgJOBR9CTwUYgmKFHIJ3BRvCRkVbAldFbAJqBXwCecVLgoEFlAKERZHCgcWHgr6FQsKCBa9CTUWeAlsFlQJthZHCfEWNQkeF/sIORfaCF0XzQhdF7cIOBd7CCgXXwj+Fj8I2Rb7B6sWAAiXFugHhxa2B5MWcweKFmcHXBZnBx0WQQcTFhEH/BX8Br4V/AaXFeMGlxW7BmcVnwYwFagG7RSHBr8UgQZ3FGYGYxQ6BmEUGAb9E+4FXRO/BQQTeAXYEnMFuhJ5BX8STwVAEjwF7BE3BdMRMQW9ERcFohEPBZMR9gRhEfgEQRHrBPwQ8ATiECoF5RBhBdUQfgXBEMgFpBDxBbkQ9gWuECQGuhA3BrYQYwapEI4GixCsBoMQ0wZQEPcGGhBLB/4PnQe5D+EHjA/yB0oPUQg+D5cIQw/SCAkPQQnbDmgJpQ59CYMOtgmJDswJbQ4AClAOFwopDmEK7A2yCrkN9gqHDfYKlw0tC5sNUAunDXgLpA2GC4gNXgtzDRILWA3eCkANzQofDe0K8gwaC6oMqQugDKALyQw2CwcN0gpSDTYKdw0ACpgNxwnxDVkJ3Q1HCeENBglVDq0IZw6YCIcONghxDiQIfw69B6QORQfKDi0HAQ8IBzsPlAZXDzgGjQ8IBhYQqQVNEHAFhBA2BaMQFAXUEPYE7BDXBOkQrgSwEJYE2hB6BPsQaAQPET8EPBEVBG0RFATMES4EOBI6BJESWQTCEl8E5hJyBB8TdQQ/E3cEbROGBKITkATRE7IE9xOyBPkTlwTwE10E8RMoBNsTBAS/E5gDjxMoA1ETqAL8EhYCphKmATASHgHMEc0ANxFpANoQHQBsEKT/VRBv/z8QWP/4DzD/4A8G/7oP//6sD7j+jA+Q/nkPTf5QDyz+Ig+x/SgPeP1oD1T9aw86/VAP/vxVD9/8Tw+v/HIPcfybDw78wA/4+9APy/vMD2j72A8Q+9wPdPruD0P60A/7+akPtvlpD3j5Dg9S+Z0OIfksDrb4Bg6k+MANXfiXDUb4jg3+974Ns/fRDXj30w1a9+QNX/fhDf320Q3P9ukNvfbaDZT2sA1w9l4NTvblDBj2uQzz9cIMyfXcDML10wyO9boMRfWuDPL0lAzF9FAMkvQ9DIT0EgxR9PYLHvS9C9bzTAtv8wYLM/O7CgXzUgre8h8K2fISCr3y1QnM8qQJufI3Cc3y+wjA8tEIxvJqCJ7yFQiO8tcHaPKpB2byfweK8l4HjPIyB7jyLgeq8iAHxfIhBwDzAQdD8yEHVfMeB6Lz3Qb/86sGVPSqBlT0YwbW9BgGIvXxBWv12wXM9cIFFfahBa/2ngUm95IFXfdrBYb3NwXZ9wMFUfjtBI/4nATx+JUEPvmMBH35mgTV+bwEMPrCBFv64gS1+voE3vozBSD7VAVM+14FlvtZBc/7OwXz+yAFL/wIBWv8DQWA/CwFqPwNBQj9+QRL/ccEi/3QBJ79wgS9/acECP5VBHL+7wPX/q0DKv9wA5H/cwOy/4kD0v+hAxsAtQNlAKIDdADFA+QA0wMzAa0DdQF/A4YBawOzAVEDwgFSA90B6gK5AcQCvwGeAqgBTgKqARgC6QH3ATECsQFzAmUBcgINAXICuwBmAmoAUQLN/xYClv/0ATz/1wHi/vQBtf7yAW/+BgIv/gUCuf3zAXP91wEQ/bIB/fy0AeL8tAF7/OMBIfwvAsv7ZgKI+6cCbfuuAiX71gLx+gwD4PowA9P6egOn+rUDgfrdA2f66gNO+v4DQ/oqBDT6QAQX+lAE4fl6BLf5gQSh+Z0EofmsBIP5wQR8+dcEbPkjBXn5UAVP+Z0FHvnBBUr51AV6+RoGkvlOBon5gwal+bUGsfkTB6b5dgea+acHpPnZB4r5CQhW+TQIWvleCF/5jQiF+agIpvncCJ/5/gjC+UQJ+vmECRv6lAk2+s4JOPoEClz6QQqe+mYK3vrMChL79Apv+/8KvvtDC/D7XgtE/LELKvwuDFH8hAxe/LkMnvz8DAL9Kg1N/VMNkP27Da/9+A35/fgNNf7NDZT+1A38/r4NJ/+9DYf/9A3z/wUOMgAuDpMATQ48AV4O4gFmDhQCWA5yAn8O3QKADgYDaQ5KA28OtwOXDv0Diw76A1gOTwR9DlYEag4kBDkOIwQLDkYE8g05BJsN9wNpDQoEMw0+BDENVwQBDX0E8gzyBM8MHAXYDHAFxwz0BZsMIwZCDH0GLgwKBwQMdQfTC6YH7QvVBxsMvgdnDN0HmAwlCMcMagjUDPEIwAwUCZMMOQmTDFkJggy8CXYM1QlVDFkKVwy6CjwMHQsfDEsLDwyYCy8MwQtLDBoMVAxhDEcMfAwVDJMMNgzjDB4MMQ0ZDGMNMgx/DVMMeQ1ZDJMNhwynDdMMtg3sDLkN7QzcDT8NDg6FDRAOiQ0GDtUNHw7+DfoNLA4gDlEO4w1IDo8NYA5LDSYOswwbDmIMUA72C1QO3wsqDpoLHg45C1QOzApSDpEKtQ5ICu0OeAo7DzkKag+oCsoPQgvOD2wLGhArDA0QowxOEBcNahC9DWwQaw4mEPsO/w9vDw4QxQ8FEDsQOhBKEGQQMRCoEPgPzRDAD9kQmw/4EBwPTBGqDnIRVA6sEZwOvRHvDhAStw44EksPYRJID3YS7g5mEp4OXhJcDj4S/g05EqgNExKuDdUR3w29EUUOwxExDp8RxA2OETwNVBEFDWkRGw2XEa0MtRG/DMgRHw3pEQINABJmDBkSXww/EgMMMhLeC/sRkAuxEZMLmBFiC4IRRAuLESgLExH0CukQ0AqiEPAKaRD7CkIQUwsiEEELChDKCgQQnwrlD0wKrw8sCt4PLgryD/EJ9Q+8Cf8PRAnlD4kJrA9WCZwPHgmcD+oI0A/XCLoP7Qh+Dx8JTw/5CDkPMQkLD2IJ7g5kCbUOBwnQDiUJnQ7mCJIOCwk6DskIOQ53CGUOUgi0DkAI9w4ZCCUP5gdeD98Hew/OB4EPzAeXD5UHuQ+MB+kPlActEKIHTBCRB1wQfAdkEGAHhBA1B5gQ1wa9EJ0G4RBBBv8Q7gVIEQIGUBHUBXoR0gWcEZIFqxFzBYARVgWiEVgFxBFbBcYRcgXPESIF3hHRBLoR1gSJEcoEbBHrBDkRSQUHEXsFtBDqBWQQOAZkEFEGThA1BjoQjwYWENgG+A8uB8QPOAexDyUHjQ/uBrwPlwbMD20GjA+1BmcPqQYyD38GLA9KBtcOIAbPDiEG7g41BiMPSwY4DyQGcg8FBqUP3AWxD74F3Q9+Be8PUwUXEAkFHRC7BEsQXwSMEBsExRD8AygRygM0EXkDVRFLA0cREQMZEegCERGNAtkQyAH0EDYB0xArAZcQMAFdENEAGxBRAAUQSADkDwsArA/k/1sPCwAiD9H/9Q68/7QOcP+gDin/Uw6r/lIOS/5UDgz+MA7m/QsOtf0TDpD9NQ50/W4OF/1+Du78ZA66/HIOhvxnDpX8tQ6M/PMOX/z8Dkf8Ig9P/GMPd/yID378sA+T/OwPkfwWEH38OhB5/FwQfvyjEFX8zxDi/BcRXP0FEeP9BRFN/vQQoP76EEL/9hB2/zIRif/5ESH/YhLY/pUSP/68EjX+BBO2/hoTXv8AEz7/chOd/0cThgCVE6QA5xP7APsTSwEPFH8BKhTXAb0UYALnFLMC5BTGAvkUGgP/FCwD6RRwAxoVWQNAFVUDeBUsA7AVKQMWFjoDMRZWA08WrgNVFtIDcRYiBI0WHwRaFgEEORYNBB0WQwQOFisE6BUNBPMVxQOrFeADehXiA1QVRwQ8FUYEGRWsBCwV5ARHFVUFIBWEBQAVyAUdFWQGSxXiBm0VRgdcFU4HRBWuB0MVxQdvFU8IjxU5COMVPQguFm4IbRbMCI8WHAlFFmwJRxZ/CZMWiwnOFmYJwhYnCeUWHgkfF5wJOxcaCkkXhwo5F+4KPBdgC3MX9wqiF0IKmheSCXYX7whhF7UIlxdUCLgXaggaGDoIdRhqCK8YxAjuGKkJWhnsCW8Z4gmZGVYJyRmqCKwZSQhnGVkIKRm6B9kY+QaDGLAG9hf3BrAXVwd4F/sGBxeTBvAWbQZIFjQG6hW7BfQVggWlFQ4FoBXuBP8VmwRwFk8E/hYMBDsXRgPHFsECsBY2AuMWEwJOF/MBNRhPAnYYVwPJGB0EMRnUBLwZxAV9GmwGyBp+B0YbWghyG/4IbBuXCb8bTQq7GwALzxs5DIUbuAtrGyYMLBuNDE8bMQ0SG0MO+hq9D4kaChBaGhEQFxqiD+MZ/g7IGUANFBr2DAcamQ2+GaYNKRknDgsZdQ7xGIIOIRlEDk4Zhg5yGXcPNBnMD0wZiA+WGXEQ+BnOEPIZKxHPGWURFBoSEU8aQxGLGvkQyRoREqkaShJxGswRZRrMES0aGxILGrUSIBrOEmAanxOQGvwU5hpHFeEa5RSkGmEVmhqoFbwaZBa/GvgW6BpqF6wa3BfuGnMXKBunF0kbzhgrG1kZCxvDGpkaBhvOGqAaAhueGhgbJRohG0YaURsQGp8bDhq/G8YaGRwHG3QcUhuIHFscbhxvHDYcERzlG08cxRtvHH8bWBz2GsccuRqcHHYa2BvoGUoc2RlyHP0Z4BwXGvscSBpRHXgaFx2xGkYd8xrYHPsawBwzGxAdlxuOHOkbQR0sHCodcxxcHXYckB0+HGkd3hvUHcsbph0THE4eOxwdH0Ac1h8HHH0fWhxzH8UcISDZHBIh1RzqIeIcmSEWHQ0iWB1/IlodQiOMHUokmR1sJLUdciW+HcQlqB2kJt0dXCfbHXgnBh7XJzEewyhaHm8pOR7nKCEeySkRHuQp4B0/KvgdZCv3HUUsxh2VLKEdfSxtHQ4sTx0HKxgdvCr6HDgr7BzMK9McJizmHFksphyFLL8cJS3PHGYuvxx+LpAcIDCBHCYwzhz6MLwcmjG9HDsyiBxpMkgcLjIeHKsyzxtJM6cbqTMQHEo04xv0NP4btjXfG/81+xujNu0bWzZKHN82dRxmOjQcuzr5G8E7rBtVPb8bHD6vG28+hRtjPjwb3j4gG2Q/NBsVQDcb0kAjG5BBLhs+QtUaukL1GmlCNRuVQmIb1ENGG6RETBvERRwbsLnwGv9//38vEyAQYhPZD5ET1Q+vE7oPXROyD0sTZA87E0EPFhMqDxgT+A44E64OlxOZDtwTZw5qFFYOBxVwDhAViA7+FM8ODBU3D74UWQ/YFJ4PlhSjD6wU+A8KFd8PYhX/DxkVOxD8FHQQrBRbEKEUERCCFFIQfRRrEJUUlBCCFLcQDhTZEOETMxGqE0wRpxNtEQgUYxEMFK0RYRS9EbgUrhHKFA8SuBRNElQUSBL/E2ESjBM1Ei4TIBIBE+URoBLUETwSbRGXEg4RjRLLEPoSVRAvEyAQ/3//f6Pa/xpl2twa3tn6Go3Z7xoE2RwbXNk7G6LZZhsM2kobSNo4G2baJRuj2v8a/3//f7C58BtQRqsb4kWmG9FFxhuwufAb/3//f7C58Bu9ufQbErr0G6K61xuauskbM7qxG7C5qxuwufAb/3//f6HcJhuh3L8aJ90OG57dzhqA3YMa4d1AGkneiBqS3t4amN5MGybfRRu63zYbQOAEG0bg0xr8350aQuBoGjXgNxpx3/EZ5t7iGX/eABph3s4ZAd55GeTdThlw3QoZ4dwDGZLc2RiL3JgYF9yMGJzbOhgw28oXCdt7FwTbBxeX2/YWxNuZFvLbTRZ+3GEWON01FpzdDxbk3eAVYd7EFcvemhVw35UV3d+LFczfNBXr39AUNOBgFMngARQW4SEUTOGIFBjhJhXR4FsVceGKFeLh0BUa4hUWEuJYFs7hrRZU4fkWyuFhF5/hvBd94VgYw+FvGG7iVBjV4koYKONkGIXjQxgA5AkYH+TiF9Hk2hfO5IYX7+QIF0vl+BaT5b0WJOb1FoPmYxfG5pIXE+c4F5bnuRYE6EEW3OcCFmHoyhW76JAVWul3FZvpVxXC6QIVEOr1FDjqzxRA6l8U9+k5FK/pFhQK6fMTjeigE+TnkBMO56UTeOamExDmnxO85VcTPeUrE63kphI55EoSjuRbEi/l3hIB5jETl+Y7E+/mChOQ5scSsOZbEtHmEBJT594R+OfsEVzoXRJj6BQSpOjwESjorhFL53MR5+ZLEXjmAxEs5goRKOZfEdbmsRE15q4RxuWiEdflgRFt5VERBuUuEZzkEBFj5M8QV+S+EFXkiRB35FUQoORSEJbkdxCz5GAQrOREEGjkNBA45DYQ7uMkEMPjHxCI4xoQNeP9D8jjEBDm4/0PWePfDxrj3w8d4+sP/uLPDxzjyw8G44MPveI2D7biUA+g4lUPf+JuD5TiOA+s4iYPruIAD47i2g5W4ooOTeKODmzi0g454vgOLeJLDxriIA8v4uAO8OHvDjLi0A424nEOU+JqDl3iRw5r4uMNLOKZDcThew2D4UENUeE6DR7hFQ0Q4fQMouCzDGnggww64EgMK+ABDD3gvAte4GYLi+AfC4vg9Aq64IAKt+A9CrPgFgqa4NkJfODMCUvg2Ak74AQKFeAbCuDfcQqx370Kot/lCrffJwub314LTd+yCybfwQvB3pQLr96ZC3/exwtA3uALz93TC3bd3wsq3dgL/9zKCxPdrQsR3YULJt1xCxPdZAvu3HMLydxgC4DcYws13JgL3tuLC5bbogtX25sLA9uEC6jaOgtF2g8LDtrfCvfZsgr22W0K+9k9Cg7aGwoO2hsKDtobCufZwwnW2XsJztn1CMXZxAjW2Y4I9dldCAnaEAhL2sUHY9qMB4raWwf02kAHHdsWB3XbMgfB2z0HDNxPB0vcYAeL3IgHo9zDB6vcFwi83DQIAN1OCGrdZQjC3WII/91qCBfeVQgT3iUI3t3qB8bdrQfY3ZsHyd1wB7DdIgeX3TwHgt06B4LdKweV3SsHlN0QB4Pd5AaM3dUGgt2xBojdqAZ93XUGad1bBlfdVwZD3TUGY90jBmzdMQaK3SUGlN0hBqrdMgbG3TQG0N0sBt/dMQYO3igGPN4qBlzeNQZo3kEGiN47Bp/eNQa63jcGzt5ABvveMgYL3y8GKt8dBkffBgZr3/cFhd/cBX3f0gV337wFgt+XBWvfdQVg300FXd8hBWLfBwVl39oEVd/QBEzfpQRT34sEP99xBEPfVgRS30YEbN8QBJLf5wPB370D5d+ZA+PfhAML4H8DFOCHAzDgbwNh4HYDjOCPA8jgowPr4MEDIuG7Ax7hsgNW4a4Dg+GdA6PhfwPJ4WMD/OFgA0jipgNx4rADcuLRA4TiJgS94lQE/OJWBATjawRT42MEoeOVBMjjrAT549wEHOTWBDbkuwQj5JoEIOSCBOXjdgQG5EkEBeQVBNnj2wP+44sDKuSSA0Dk2gMh5P0DHORJBJjkcgSL5KEEruTABNLkegQY5XgEWeVBBF3lIAS25R8EIeYpBFrm/AOn5vAD3+YPBODmKARc5y4E1OcwBH/nEgSh5+MD8efbAz3oqgNN6FoDgehcA6joRQPq6CADKOnfAirpqwJQ6akChul4Aq3pVQIl6kECMOpTAoHqWwLs6kACDus1AljrHQLC68kB0uugAfTrpAEN7G0BRey+AHvsrgB97GkAMuwWAFHs+P8C7en/Bu2E/1Ltxv/P7aL/de5l/6buKv+W7vP+Cu8S/83v3f5i8OH+9vCO/nbxHv7D8QH+GPL9/Tzy3v1e8l79b/Ii/UfyfPwU8jv8h/Gw+0jxP/v+8Oj65fDm+snwnfrQ8OH5tPBH+anwBfmK8N74ePBY+BLw1vcB8G73sO9D95nvB/cs7wf3j+7h9knutPbZ7Zf2Y+1H9g/t5PUA7Zr1EO1i9f7s/fTn7M30oeyW9DLs5fPa65bzlutn82nrCPMn68/y++qQ8ovqWfJB6m3yCupi8q7pjfJq6YryLenB8ibpjfKm6TfymOny8dbpx/HR6ZbxcekW8d3o4PAU6MvwpufV8LznmvCn50/wuecc8H3n+e8X5+vvt+YQ8JDm9u+e5pLv4uZ07xnnlO8252Dv2uZB74rmA+975p7uY+Zo7gXmaO635TXumuXq7fzloe1c5oztOeYz7cPl+uyC5YXsJ+Vd7P7kL+we5cfrYeWN6zflkuve5JPrruR661TkVutD5PnqGeT26qjjF+s2413rueKW65ri1eu24hDshOJS7Hfi/eyi4l3tC+Oq7XPix+3T4iDu9eLG7mTjo+6Y43LvVeOM7zbjD+/34h3vFuOs7zjjZvBm46rwSuMM8UHjfPFr44DxqeMh8u7jwfIY5FbzAeTs8x/kPvQT5Lr0TuQ09WDk9fWA5MX2n+Sl95jkSPiD5NX4HuQP+RbkOPlP45z5nOIJ+k/iR/om4pr6NuK3+uHhOvt/4fL7IOG5/Pfg5/zY4DH9iuBy/UPgmv1j4Mf9M+Am/lLgbP6i4Kz+1+D2/sHgIv+b4PP+X+Af/3PgPP9j4Jb/heCl/5jg5P++4CQAt+BNAO7gYgAy4YoAJeGpAErhsQBG4eMAXeEHAY/hDgG54UwB3+GBAbrhmQHN4dMBt+EuAszhSAK84Z0ClOHSAnLh7wJd4SUDduFAA1zhRwNK4WgDGOGEA+zgfQPY4FsDsOBBA5rgPgOQ4CkDv+DzAqTg5gKW4NcCZ+DSAlbgDgNJ4P0CKOADAxTgKwPr3zID0d89A6bfPQOj3ycDmN82A2HfTQNN32IDWd9zA1XfiQM536EDEt+1A+/ewgPp3t8Dzt7xA9Xe1APB3rwDqt7XA4re4QN83vYDfd4UBIreNARu3kIEhd5VBGLedAQz3p0EHt6+BPPd3gTB3QsFzN0bBd3dCwXk3RIF090yBbXdOwWq3SMFcN0kBUzdLgUi3UIF69xIBc7cXgWb3G8FXdxxBS/chQX5264FiNsaBlTbOgYD21QGy9pNBnvaJwZI2h0GAto4BrfZSwZZ2XkGDtmHBp3YtQZJ2OUGMNgAB/jXBgeS1yUHaNdTB/3WjAfL1ssHs9b7B9TWBQjK1iII4dY8COHWXgjA1osIt9azCJXW5Qg91kkJ2NWXCajV1QlS1f4JQNUXCk/VVAoc1WwK4dScCsjU4gqS1OoKWNQfCynUUAsl1G8L79O6C8vTBwzN0y0MhdNVDGPTUAwq02wMGtNDDCvTEww108gLV9OfC6HTWguy00MLwdM8C87TGQvg0xsL9NPaChLUwQoo1J0KZtRqCofUDQql1OEJwdSzCcbUfgn31HsJH9VNCUPVIAlB1Q8JF9XqCAXV6gjq1CcJqdRgCWHUkQku1KoJMdTzCSLUKQry00gKrtN1CqDTaAqH04IKStOaCg7T1AoW09wKP9PWCmTT/Apo0ykLG9NwC+DSjAu70soLltIMDGjSXAw/0rUML9LpDO7RIg2/0S4NtNFLDXzRUA1Y0WsN+9B1DeLQhQ3W0LwNdNAgDiHQqw4l0MIO+c/jDqvPNw+ez4kPaM+/D37PEhB7z2gQW8+1EILPExGaz8gRiM9OEmjPpBJLz9ISV8/mEujPxBId0GYSNtCAEibQ0hIE0CQT9s8kEzXPhxPtzrITOM7bEwHONBQPznEUj82cFH7N7BQFzTUVAs1oFcvMjhVzzK4VV8wFFtbLVhagy7QWQMu7FqHKvRYsytoWXclCF/7IVRdPyHgXxMdwF//GnheJxskXGcazFy7Gbhf3xWcXg8VTFyvFMRe9xBwXrsRWF9vEuRdFxdcXKsXwF6vEuRdmxHYX1sMvFx/E/hbBw7cWVcONFvHCbhbYwkIWPMIOFh3C3xWowbUVY8G8FQbBoBWgwH4VTcBdFaG/QBWSv1EV/7+AFWHAnxXLwNYVSMHhFXnBChYEwkYWGsJaFmTCfRZ1wskWqMIEFzXC5hYUwvcW3sHSFp3BBReCweEWXcETF/jA6xa7wOsWs8AnF8XASxeEwG8XAsBcF66/ixdpv6MXab/bFxy/BhhDv0AYlL93GLi/qxgJwLIYTcCiGJ7A0hjmwMoYM8HpGCDBFhnowCgZMsFPGfXAThmLwDgZbMAiGR3AOBmQvy0Z/r5FGdO+bRlVvqcZ4b7RGcG/AhoTwAIaBcDQGdjA1BmHwBEaDMA4GsW/ahplv5Qa3L60GhS/6BrFv+saQ8AZG1vAShvBwHkbI8GFG+DBsRs8wqob1sLgG23Dyxu2w54b4sOxG4vEqxuFxJQbHsWDG4TFjRtXxm0bF8dkG2THVxvpx2cbgchJG+3IOxuoySMbRsrzGq7K6hoFyxQbfsszGxPMJxupzFIbTc1rG5HNQhvczVkb8s2IGzfOfhvhziQbZc9oG3PPHBvuzywbFNBKG43QRBsm0RobENL1GpnS5Br70usagtO4GvbShhqq03EauNR9Gg3Vjhp41VIa5dWFGn/Vrxq/1dEaOdbWGonW4Bra1sgaPteSGq7Xmhpf2G0a+th9GozZehqA2bga2dnKGnTaqBpz2kkas9qZGgPblhox2/saxdo4G1HaYRtZ2s8bz9oYHFPbCBy429wbQNxrG+fbOhuh3CYb/3//f2fTkBw102EcFNR/HJ/UTRwQ1YAca9VfHL3V/Rvv1SYcqNWNHADWnBxk1owc1NZjHBPXAhwy17sb2deKG47YWxuD2C8b39cmGx/YABv919saSNfrGpzWBhso1gAbbNXeGkPUzRq908YahtP1Gv7SEBul0gUbKtJUG2zSXxsH03AblNNrGxbUfRtV05Qbf9KMG/HRjhu90bMbpdLbGwvS2Rtc0fQbsNE/HPXRZxwB06McZ9OQHP9//38u164c1tZsHDrWshxc1sAc4tbEHC7Xrhz/f/9/LuKOHDficxzM4XYcYeF4HPPgahzX4HAcaOClHG3gyRyd4NAcguHFHC7ijhz/f/9/MN6UHH/eVRzb3qYc2N/PHITgaBx14CYcO+FDHJrhaxx34jgcAeMJHA7j3RvI4/QbMOS0GyHljBt45WQb1+UHGx/l2BoL5pcaquaBGjrnJRrX5x4auOfYGQjnZBmN5o8Z8OXvGW/l4hli5akZy+VvGVPmQRl85iYZvebDGJvmexgd5pcYIuXnGK/lkBgX5lQYJ+YxGBjlWRhC5JMYyOPEGOvj4BhW4xMZxOJEGcbiJxml4RcZUeE5GZLhgxlO4oUZHOOSGfvitRkd4+cZn+NIGoPjdRpd45caxOLHGvnh6Ro54gMbz+FBG3fhRxso4Wkb8+BLGz3gPhvS3lUb/t1yG1zdgRsJ3aQbcd3SG+Pc0hvE3DgcEN2RHHfduhx53tQcMN6UHP9//3/M2NgcRNnDHPbZ0BwQ2rMcs9mDHEraWBw42v4blNnXGzTZ4Bvv2AYc9tdTHPjXcxzE2GccVtioHMzY2Bz/f/9/GDiZHIE3mRy0NqQcojapHAE30Rx+N9ocDDizHBg4mRz/f/9/mNttHC3bIhy72iYcfdp+HH7asByy2tocFtv1HObb8hyl3NocENyBHJjbbRz/f/9/8tDkG+vPshu2z94bz84THPHOMxw/z4Ycls/IHDTPBR2G0BUdFdEAHRTS+xx10t4c4dKzHGPSmhxu0VQc8tAOHPLQ5Bv/f/9/4TpUHW46LR3OOTYdFDldHSw5fh3mOW8d4TpUHf9//39v20odONsjHafaKx0u2kUdY9pyHfPajR1K22odb9tKHf9//3+tOIQdXjg6He42PR1INiUdgjVmHbc1qx07Nr4dQze5Ha04hB3/f/9/htn4HdLZyh3W2ZYdqNlMHQPZQh2Y2FIdmtiMHfbXhB3v19IdW9jPHfLY8R1+2esdhtn4Hf9//3+71cQd4tWhHTvWsR2k1q0dtdZ8HXnWTB0m1T0dKtQSHZLTDx2F0zAdVdRcHZHSUB0F0mIdjdLEHezS4B0F1L4dt9SDHWXVex3W1NsdMtX/HZnV9B271cQd/3//f3kWoBs+Fpcb+BSkG90U0RsoFOsbGhQiHIAUNxx8FG4cQxXDHOcUzxzWFScduxVUHZsWiR3lF8kdMhncHd0ZAR6gGg4e5RrmHaIaxx1AGZYdDhhmHdgWBx1DFqUcphVFHLoV8ht5FqAb/3//fwTbHh5z2/4dONz+HY7c3R133Lcd6tyhHSndiR2w3YUdQt58HeHekh2t35odT+CTHbrgbh3R4EQdkuAqHf3fFB193yAdXt4RHZHdDx3v3Bwd5ts8HcPbcx2326QdU9vQHYTa3B0Q2vsdNdokHgTbHh7/f/9/nNJVHo7SCB5B0uUd5NHgHSrRtR2K0KYdAtC8HazQBh550UceE9JGHpzSVR7/f/9/WNtIHivbRR5v2kweVNpnHh7bZh5k21MeWNtIHv9//3/11FoeO9Q9HqfTXR73030eitSHHhfVeB711Foe/3//f6gJaR7JCEEeGQhYHl0IcR4hCJEe8AimHhgJgB6oCWke/3//fyrVtB6w1KEeCtShHgzUrx5y1M0eqNTIHirVtB7/f/9/kdp+Hv3ZaR6s2YAegdmmHnnZzx762cseNdrFHqzaoh6R2n4e/3//f+rYmR4R2W8ebth6HsnXmh7q1p4eS9e8HtLW1B7L1voej9fsHp7YyB7q2Jke/3//fwwplx7YJnAejifzHuEn/x4sKPgeKSm/Hgwplx7/f/9/IQciH2oI2B5vB7AeNwdnHuAGVB6wBgEeNwb9HWAFOh67BV4eJQV6HmIEzx4VBB0fJQVBH1wFHh/qBR8fEAZCH6MGRR8hByIf/3//f/EJaR+1CkYfIQoQH/4IBB/YBxUfxgcwHzYHMh/JBmAf/gd8H48IZB/0CIIf8QlpH/9//3/6E3cfcxNqHxkTYh8LE1IflxJBHyoSWR9jEngfhRF7H0gSjR/gEo4f9BJzHy4Tix+ME5wfIBSGH/oTdx//f/9/CifQHjAmxB4ZJeAecyQHHyYkTh+eI2IfoiSnH3olvR88JosfIycqHwon0B7/f/9/At4eH3re/h7x3eAeOd2VHofcjh6425oeTdvDHk7b5x6d2wIf59oBH3jaIh852lAff9p8H8Tamx8q26If/tq5H+fbvh9n3IgfD91zH7PdYB8C3h4f/3//fz7ldyBJ5m8gIOdiINfnRyDT5ywg3+YBIO3l7R+S5dYfbObXH4Dlmh/d5H4fMuQsH2TjGx8k4wcf9eH8Hn/i8B464t4ejeKtHi7iih6T4W4eZOFHHtjgKR7m4BIekeEWHpPh/h2I4MIdg9/dHV3ezh3I3dodC93fHf7cDx633SYeht1uHsPddR7O3koeRt6KHqTdnR713cQept7cHsLe/x413iYfC95ZHxzfVR9r30ofB+BuHybfeh/I3XQfF92WH8Tcvh9P3NsfOdz+H87cECBD3RQgB94kIJreSSAW30Qggt8oIM7fXiBS4G4gBeF5IDfifSBs4nIgjeODIGXkfSA+5Xcg/3//f2r1oCDb91EgI/cqIKT1JiCK8xwgvPMKIB71FSBL9vMfDvcRIGH37R/z9rMf8vfYH9f5/x8D++wfO/vBH6T5eh9r+WMfK/hSHxP5TR+e+AQfTvjDHlH4VB7J+BIeLPgOHoj37x1B+LodWPhlHe33XB1v+AYdkff+HAT41hzk97IcV/ejHMv2oxxJ918cSvcyHIT2XBxR9kEc2PYoHFv36xuB95obzvaHG4H2rhsG9ucbKPajG7T1bxu79mobRfdlGzn2Dhsp9b8aBfScGpbznBov83YapPIMGs3xxhmI8cIZA/GpGXPwkhkd8FQZHPAOGenvzBhG73wYbu8uGEHv2xcO73oXge50F+7txRcm7cYXxez9F4LsXhjV69sYouscGZTrdhkK69IZLuscGuvqPxpO67Qa5OvZGgzsAxsh7FEbrustG3jrHxse6xAbpOoxG53qdRvE6qobIeusG+3rkRtB69Ab5+rzG4Tq5Rsx6v4boOpbHGPqgBwU6sUcm+kvHRzpVh0d6YAdEei6HT3nwh0x5r4dPuW2Hcnk1h0c5BUeIuU0HuzlOh5A5FQeXuN8Hmzjox7n5NMeVeYEH3zmKB9u5UwfxeV0Hx/nuR+w58Qfh+fxH3ToCyCn6Rsg2uocIEjr/R9R7DQgQO0OIMztByCc7uYfru0cILztRyAL74MgavB+IOrwoyBL8q0gavWgIP9//38="),e=Uint8Array.from(n,s=>s.charCodeAt(0)),t=new Int16Array(e.buffer),i=[[]];for(let s=0;s+1<t.length;s+=2){let r=t[s]??0;r===px?i.push([]):i.at(-1)?.push([r/100,(t[s+1]??0)/100])}return i.filter(s=>s.length>3)}function xp(n,e){let t=document.createElement("canvas");t.width=n,t.height=e;let i=t.getContext("2d");if(!i)return t;i.fillStyle=Ln.ocean,i.fillRect(0,0,n,e),xx(i,n,e),i.fillStyle=Ln.land,i.strokeStyle=Ln.coast,i.lineWidth=1.2;for(let s of bh())mx(i,s,n,e);return t}function mx(n,e,t,i){let s=_x(gx(e));for(let r of[-360,0,360]){n.beginPath();for(let[o,a]of s)n.lineTo((o+r+180)/360*t,(90-a)/180*i);n.closePath(),n.fill(),n.stroke()}}function gx(n){let e=n[0]?.[0]??0;return n.map(([t,i])=>(e=t-360*Math.round((t-e)/360),[e,i]))}function _x(n){let[e,t]=[n[0],n.at(-1)];return!e||!t||Math.abs(t[0]-e[0])<180?n:[...n,[t[0],-90],[e[0],-90]]}function xx(n,e,t){n.strokeStyle=Ln.graticule,n.lineWidth=1,n.beginPath();for(let i=0;i<=12;i++)n.moveTo(i/12*e,0),n.lineTo(i/12*e,t),n.moveTo(0,i/6*t),n.lineTo(e,i/6*t);n.stroke()}function yp(){let n=document.getElementById("greenzone-document")?.textContent??"{}";return JSON.parse(n)}function ms(n){let e=atob(n.base64),t=new Uint8Array(e.length);for(let s=0;s<t.length;s++)t[s]=e.charCodeAt(s);let i=yx(n.kind,t.buffer);return Float32Array.from(i,s=>s*n.scale)}function yx(n,e){return n==="int16"?new Int16Array(e):n==="uint8"?new Uint8Array(e):new Float32Array(e)}var Gs=63781363e-1;function vp(n){let[e=Gs,t=0,i=0]=n.asset_position_m??[];return{positions_m:ms(n.positions_m),kind:Uint8Array.from(ms(n.size_m),yl),path_m:ms(n.asset_path_m),asset_m:[e,t,i],asset:n.asset??"asset",earth_rotation_rad:n.earth_rotation_rad??0}}function Mh(n){let e=document.createElement("canvas"),t=e.getContext("2d");n.hidden=!0;let i=[600,400],s=null,[r,o,a]=[0,.3,.36],l=()=>{s&&Sx(bx(t,i,r,o,a),s)};return{canvas:e,show(c){s=c,[r,o]=[Math.atan2(c.asset_m[1],c.asset_m[0])-.45,.3],l()},resize(c,u){i=[c,u],vx(e,t,c,u),l()},turn(c,u){r+=c,o=Math.min(Math.max(o+u,-1.4),1.4),l()},zoom(c){a=Math.min(Math.max(a/c,.15),1.2),l()}}}function vx(n,e,t,i){let s=Math.min(devicePixelRatio||1,2);n.width=t*s,n.height=i*s,n.style.width=`${t}px`,n.style.height=`${i}px`,e.setTransform(s,0,0,s,0,0)}function bx(n,[e,t],i,s,r){let[o,a,l,c]=[Math.cos(i),Math.sin(i),Math.cos(s),Math.sin(s)];return{context:n,width:e,height:t,radius_px:Math.min(e,t)*r,east:[-a,o,0],north:[-c*o,-c*a,l],towards:[l*o,l*a,c]}}function Sx(n,e){let{context:t,width:i,height:s,radius_px:r}=n;t.fillStyle=Ln.background,t.fillRect(0,0,i,s),bp(n,e,!1),t.fillStyle=Ln.ocean,t.beginPath(),t.arc(i/2,s/2,r,0,2*Math.PI),t.fill(),Mx(n,e.earth_rotation_rad),bp(n,e,!0),Tx(n,e)}function vl(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function bl(n,e){let t=vl(e,n.east),i=vl(e,n.north),s=vl(e,n.towards)>0||t*t+i*i>1;return{x:n.width/2+t*n.radius_px,y:n.height/2-i*n.radius_px,front:s}}function Sh(n,e){return[0,1,2].map(t=>(n[3*e+t]??0)/Gs)}function bp(n,e,t){e.kind.forEach((i,s)=>{let r=bl(n,Sh(e.positions_m,s));if(r.front!==t)return;n.context.fillStyle=Ln.sizes[i];let o=1.4+.7*i;n.context.fillRect(r.x-o/2,r.y-o/2,o,o)})}function Mx(n,e){n.context.strokeStyle=Ln.coast,n.context.lineWidth=1,n.context.beginPath();for(let t of bh()){let i=!1;for(let[s,r]of t){let o=wx(s,r,e),a=bl(n,o),l=vl(o,n.towards)>0;l&&i&&n.context.lineTo(a.x,a.y),l&&!i&&n.context.moveTo(a.x,a.y),i=l}}n.context.stroke()}function wx(n,e,t){let i=n*Math.PI/180+t,s=e*Math.PI/180;return[Math.cos(s)*Math.cos(i),Math.cos(s)*Math.sin(i),Math.sin(s)]}function Tx(n,e){let{context:t}=n;t.strokeStyle=Ln.path,t.lineWidth=1.5,t.beginPath();for(let s=0;s<e.path_m.length/3;s++){let r=bl(n,Sh(e.path_m,s));s>0&&r.front?t.lineTo(r.x,r.y):t.moveTo(r.x,r.y)}t.stroke();let i=bl(n,Sh(Float32Array.from(e.asset_m),0));t.fillStyle=Ln.asset,t.fillRect(i.x-4,i.y-4,8,8),t.font="600 13px system-ui, sans-serif",t.fillText(e.asset,i.x+10,i.y-8)}var js={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Qs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},em=0,nd=1,tm=2;var ka=1,nm=2,Mo=3,er=0,Jn=1,es=2,yr=0,wo=1,id=2,sd=3,rd=4,im=5;var vr=100,sm=101,rm=102,om=103,am=104,lm=200,cm=201,um=202,hm=203,od=204,ad=205,dm=206,fm=207,pm=208,mm=209,gm=210,_m=211,xm=212,ym=213,vm=214,Zl=0,Jl=1,Kl=2,ao=3,jl=4,Ql=5,ec=6,tc=7,Dc=0,bm=1,Sm=2,ts=0,ld=1,cd=2,ud=3,hd=4,dd=5,fd=6,pd=7;var md=300,br=301,To=302,Nc=303,Uc=304,nc=1e3,Ki=1001,ic=1002,Pn=1003,Mm=1004;var za=1005;var Dn=1006,Fc=1007;var As=1008;var ni=1009,gd=1010,_d=1011,Eo=1012,Oc=1013,Ui=1014,Fi=1015,Oi=1016,Bc=1017,kc=1018,Sr=1020,xd=35902,yd=35899,vd=1021,bd=1022,Bi=1023,ws=1026,Rs=1027,Sd=1028,zc=1029,tr=1030,Gc=1031;var Vc=1033,Ga=33776,Va=33777,Ha=33778,Wa=33779,Hc=35840,Wc=35841,Xc=35842,$c=35843,qc=36196,Yc=37492,Zc=37496,Jc=37488,Kc=37489,Xa=37490,jc=37491,Qc=37808,eu=37809,tu=37810,nu=37811,iu=37812,su=37813,ru=37814,ou=37815,au=37816,lu=37817,cu=37818,uu=37819,hu=37820,du=37821,fu=36492,pu=36494,mu=36495,gu=36283,_u=36284,$a=36285,xu=36286;var ha=2300,sc=2301,ql=2302,Yh=2303,Zh=2400,Jh=2401,Kh=2402;var wm=3200;var yu=0,Tm=1,Cs="",qn="srgb",da="srgb-linear",fa="linear",Ct="srgb";var Yl=7680;var Em=519,Am=512,Rm=513,Cm=514,Md=515,Pm=516,Im=517,wd=518,Td=519,Ed=35044;var Ad="300 es",wi=2e3,lo=2001;function Ex(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Ax(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function pa(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Lm(){let n=pa("canvas");return n.style.display="block",n}var Sp={},co=null;function ma(...n){let e="THREE."+n.shift();co?co("log",e,...n):console.log(e,...n)}function Dm(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ze(...n){n=Dm(n);let e="THREE."+n.shift();if(co)co("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Qe(...n){n=Dm(n);let e="THREE."+n.shift();if(co)co("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function oa(...n){let e=n.join(" ");e in Sp||(Sp[e]=!0,Ze(...n))}function Nm(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var Um={[Zl]:Zl,[Kl]:ec,[jl]:jl,[ao]:Ql,[Jl]:Jl,[ec]:Kl,[tc]:tc,[Ql]:ao},Ni=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Fn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Mp=1234567,aa=Math.PI/180,uo=180/Math.PI;function nr(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Fn[n&255]+Fn[n>>8&255]+Fn[n>>16&255]+Fn[n>>24&255]+"-"+Fn[e&255]+Fn[e>>8&255]+"-"+Fn[e>>16&15|64]+Fn[e>>24&255]+"-"+Fn[t&63|128]+Fn[t>>8&255]+"-"+Fn[t>>16&255]+Fn[t>>24&255]+Fn[i&255]+Fn[i>>8&255]+Fn[i>>16&255]+Fn[i>>24&255]).toLowerCase()}function ht(n,e,t){return Math.max(e,Math.min(t,n))}function Rd(n,e){return(n%e+e)%e}function Rx(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Cx(n,e,t){return n!==e?(t-n)/(e-n):0}function la(n,e,t){return(1-t)*n+t*e}function Px(n,e,t,i){return la(n,e,1-Math.exp(-t*i))}function Ix(n,e=1){return e-Math.abs(Rd(n,e*2)-e)}function Lx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Dx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Nx(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Ux(n,e){return n+Math.random()*(e-n)}function Fx(n){return n*(.5-Math.random())}function Ox(n){n!==void 0&&(Mp=n);let e=Mp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Bx(n){return n*aa}function kx(n){return n*uo}function zx(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Gx(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Cd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Vx(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),u=o((e+i)/2),d=r((e-i)/2),h=o((e-i)/2),f=r((i-e)/2),g=o((i-e)/2);switch(s){case"XYX":n.set(a*u,l*d,l*h,a*c);break;case"YZY":n.set(l*h,a*u,l*d,a*c);break;case"ZXZ":n.set(l*d,l*h,a*u,a*c);break;case"XZX":n.set(a*u,l*g,l*f,a*c);break;case"YXY":n.set(l*f,a*u,l*g,a*c);break;case"ZYZ":n.set(l*g,l*f,a*u,a*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function vu(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Pd(n,e){if(e.constructor===Float32Array)return n;let t=vu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Id(n,e){if(e.constructor===Float32Array)return n;let t=vu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Ld={DEG2RAD:aa,RAD2DEG:uo,generateUUID:nr,clamp:ht,euclideanModulo:Rd,mapLinear:Rx,inverseLerp:Cx,lerp:la,damp:Px,pingpong:Ix,smoothstep:Lx,smootherstep:Dx,randInt:Nx,randFloat:Ux,randFloatSpread:Fx,seededRandom:Ox,degToRad:Bx,radToDeg:kx,isPowerOfTwo:zx,ceilPowerOfTwo:Gx,floorPowerOfTwo:Cd,setQuaternionFromProperEuler:Vx,normalize:Id,denormalize:Pd},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ht(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ht(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},pi=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],u=i[s+2],d=i[s+3],h=r[o+0],f=r[o+1],g=r[o+2],w=r[o+3];if(d!==w||l!==h||c!==f||u!==g){let m=l*h+c*f+u*g+d*w;m<0&&(h=-h,f=-f,g=-g,w=-w,m=-m);let p=1-a;if(m<.9995){let v=Math.acos(m),A=Math.sin(v);p=Math.sin(p*v)/A,a=Math.sin(a*v)/A,l=l*p+h*a,c=c*p+f*a,u=u*p+g*a,d=d*p+w*a}else{l=l*p+h*a,c=c*p+f*a,u=u*p+g*a,d=d*p+w*a;let v=1/Math.sqrt(l*l+c*c+u*u+d*d);l*=v,c*=v,u*=v,d*=v}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],u=i[s+3],d=r[o],h=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+u*d+l*f-c*h,e[t+1]=l*g+u*h+c*d-a*f,e[t+2]=c*g+u*f+a*h-l*d,e[t+3]=u*g-a*d-l*h-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),u=a(s/2),d=a(r/2),h=l(i/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=h*u*d+c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d-h*f*g;break;case"YXZ":this._x=h*u*d+c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d+h*f*g;break;case"ZXY":this._x=h*u*d-c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d-h*f*g;break;case"ZYX":this._x=h*u*d-c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d+h*f*g;break;case"YZX":this._x=h*u*d+c*f*g,this._y=c*f*d+h*u*g,this._z=c*u*g-h*f*d,this._w=c*u*d-h*f*g;break;case"XZY":this._x=h*u*d-c*f*g,this._y=c*f*d-h*u*g,this._z=c*u*g+h*f*d,this._w=c*u*d+h*f*g;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],d=t[10],h=i+a+d;if(h>0){let f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>d){let f=2*Math.sqrt(1+i-a-d);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-i-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+d-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ht(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-i*c,this._z=r*u+o*c+i*l-s*a,this._w=o*u-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},k=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(wp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(wp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),u=2*(a*t-r*s),d=2*(r*i-o*t);return this.x=t+l*c+o*d-a*u,this.y=i+l*u+a*c-r*d,this.z=s+l*d+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ht(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return wh.copy(this).projectOnVector(e),this.sub(wh)}reflect(e){return this.sub(wh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ht(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wh=new k,wp=new pi,tt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],u=i[4],d=i[7],h=i[2],f=i[5],g=i[8],w=s[0],m=s[3],p=s[6],v=s[1],A=s[4],M=s[7],P=s[2],E=s[5],x=s[8];return r[0]=o*w+a*v+l*P,r[3]=o*m+a*A+l*E,r[6]=o*p+a*M+l*x,r[1]=c*w+u*v+d*P,r[4]=c*m+u*A+d*E,r[7]=c*p+u*M+d*x,r[2]=h*w+f*v+g*P,r[5]=h*m+f*A+g*E,r[8]=h*p+f*M+g*x,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-i*r*u+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=u*o-a*c,h=a*l-u*r,f=c*r-o*l,g=t*d+i*h+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let w=1/g;return e[0]=d*w,e[1]=(s*c-u*i)*w,e[2]=(a*i-s*o)*w,e[3]=h*w,e[4]=(u*t-s*l)*w,e[5]=(s*r-a*t)*w,e[6]=f*w,e[7]=(i*l-c*t)*w,e[8]=(o*t-i*r)*w,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return oa("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Th.makeScale(e,t)),this}rotate(e){return oa("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Th.makeRotation(-e)),this}translate(e,t){return oa("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Th.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Th=new tt,Tp=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ep=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Hx(){let n={enabled:!0,workingColorSpace:da,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Ct&&(s.r=Ms(s.r),s.g=Ms(s.g),s.b=Ms(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Ct&&(s.r=oo(s.r),s.g=oo(s.g),s.b=oo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Cs?fa:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[da]:{primaries:e,whitePoint:i,transfer:fa,toXYZ:Tp,fromXYZ:Ep,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:qn},outputColorSpaceConfig:{drawingBufferColorSpace:qn}},[qn]:{primaries:e,whitePoint:i,transfer:Ct,toXYZ:Tp,fromXYZ:Ep,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:qn}}}),n}var vt=Hx();function Ms(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function oo(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Hr,rc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Hr===void 0&&(Hr=pa("canvas")),Hr.width=e.width,Hr.height=e.height;let s=Hr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Hr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=pa("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ms(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Ms(t[i]/255)*255):t[i]=Ms(t[i]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Wx=0,ho=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Wx++}),this.uuid=nr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Eh(s[o].image)):r.push(Eh(s[o]))}else r=Eh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Eh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?rc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}var Xx=0,Ah=new k,Zn=class n extends Ni{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ki,s=Ki,r=Dn,o=As,a=Bi,l=ni,c=n.DEFAULT_ANISOTROPY,u=Cs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Xx++}),this.uuid=nr(),this.name="",this.source=new ho(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Ah).x}get height(){return this.source.getSize(Ah).y}get depth(){return this.source.getSize(Ah).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==md)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case nc:e.x=e.x-Math.floor(e.x);break;case Ki:e.x=e.x<0?0:1;break;case ic:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case nc:e.y=e.y-Math.floor(e.y);break;case Ki:e.y=e.y<0?0:1;break;case ic:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Zn.DEFAULT_IMAGE=null;Zn.DEFAULT_MAPPING=md;Zn.DEFAULT_ANISOTROPY=1;var Jt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],u=l[4],d=l[8],h=l[1],f=l[5],g=l[9],w=l[2],m=l[6],p=l[10];if(Math.abs(u-h)<.01&&Math.abs(d-w)<.01&&Math.abs(g-m)<.01){if(Math.abs(u+h)<.1&&Math.abs(d+w)<.1&&Math.abs(g+m)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,M=(f+1)/2,P=(p+1)/2,E=(u+h)/4,x=(d+w)/4,T=(g+m)/4;return A>M&&A>P?A<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(A),s=E/i,r=x/i):M>P?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=E/s,r=T/s):P<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(P),i=x/r,s=T/r),this.set(i,s,r,t),this}let v=Math.sqrt((m-g)*(m-g)+(d-w)*(d-w)+(h-u)*(h-u));return Math.abs(v)<.001&&(v=1),this.x=(m-g)/v,this.y=(d-w)/v,this.z=(h-u)/v,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this.w=ht(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this.w=ht(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ht(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},oc=class extends Ni{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Dn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Jt(0,0,e,t),this.scissorTest=!1,this.viewport=new Jt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Zn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Dn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new ho(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},mi=class extends oc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},ga=class extends Zn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Pn,this.minFilter=Pn,this.wrapR=Ki,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var ac=class extends Zn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Pn,this.minFilter=Pn,this.wrapR=Ki,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Bt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m)}set(e,t,i,s,r,o,a,l,c,u,d,h,f,g,w,m){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=d,p[14]=h,p[3]=f,p[7]=g,p[11]=w,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Wr.setFromMatrixColumn(e,0).length(),r=1/Wr.setFromMatrixColumn(e,1).length(),o=1/Wr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let h=o*u,f=o*d,g=a*u,w=a*d;t[0]=l*u,t[4]=-l*d,t[8]=c,t[1]=f+g*c,t[5]=h-w*c,t[9]=-a*l,t[2]=w-h*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let h=l*u,f=l*d,g=c*u,w=c*d;t[0]=h+w*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*u,t[9]=-a,t[2]=f*a-g,t[6]=w+h*a,t[10]=o*l}else if(e.order==="ZXY"){let h=l*u,f=l*d,g=c*u,w=c*d;t[0]=h-w*a,t[4]=-o*d,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*u,t[9]=w-h*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let h=o*u,f=o*d,g=a*u,w=a*d;t[0]=l*u,t[4]=g*c-f,t[8]=h*c+w,t[1]=l*d,t[5]=w*c+h,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let h=o*l,f=o*c,g=a*l,w=a*c;t[0]=l*u,t[4]=w-h*d,t[8]=g*d+f,t[1]=d,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*d+g,t[10]=h-w*d}else if(e.order==="XZY"){let h=o*l,f=o*c,g=a*l,w=a*c;t[0]=l*u,t[4]=-d,t[8]=c*u,t[1]=h*d+w,t[5]=o*u,t[9]=f*d-g,t[2]=g*d-f,t[6]=a*u,t[10]=w*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose($x,e,qx)}lookAt(e,t,i){let s=this.elements;return ui.subVectors(e,t),ui.lengthSq()===0&&(ui.z=1),ui.normalize(),Vs.crossVectors(i,ui),Vs.lengthSq()===0&&(Math.abs(i.z)===1?ui.x+=1e-4:ui.z+=1e-4,ui.normalize(),Vs.crossVectors(i,ui)),Vs.normalize(),Sl.crossVectors(ui,Vs),s[0]=Vs.x,s[4]=Sl.x,s[8]=ui.x,s[1]=Vs.y,s[5]=Sl.y,s[9]=ui.y,s[2]=Vs.z,s[6]=Sl.z,s[10]=ui.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],u=i[1],d=i[5],h=i[9],f=i[13],g=i[2],w=i[6],m=i[10],p=i[14],v=i[3],A=i[7],M=i[11],P=i[15],E=s[0],x=s[4],T=s[8],G=s[12],N=s[1],L=s[5],W=s[9],X=s[13],D=s[2],H=s[6],J=s[10],V=s[14],ce=s[3],K=s[7],Q=s[11],se=s[15];return r[0]=o*E+a*N+l*D+c*ce,r[4]=o*x+a*L+l*H+c*K,r[8]=o*T+a*W+l*J+c*Q,r[12]=o*G+a*X+l*V+c*se,r[1]=u*E+d*N+h*D+f*ce,r[5]=u*x+d*L+h*H+f*K,r[9]=u*T+d*W+h*J+f*Q,r[13]=u*G+d*X+h*V+f*se,r[2]=g*E+w*N+m*D+p*ce,r[6]=g*x+w*L+m*H+p*K,r[10]=g*T+w*W+m*J+p*Q,r[14]=g*G+w*X+m*V+p*se,r[3]=v*E+A*N+M*D+P*ce,r[7]=v*x+A*L+M*H+P*K,r[11]=v*T+A*W+M*J+P*Q,r[15]=v*G+A*X+M*V+P*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],d=e[6],h=e[10],f=e[14],g=e[3],w=e[7],m=e[11],p=e[15],v=l*f-c*h,A=a*f-c*d,M=a*h-l*d,P=o*f-c*u,E=o*h-l*u,x=o*d-a*u;return t*(w*v-m*A+p*M)-i*(g*v-m*P+p*E)+s*(g*A-w*P+p*x)-r*(g*M-w*E+m*x)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-i*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=e[9],h=e[10],f=e[11],g=e[12],w=e[13],m=e[14],p=e[15],v=t*a-i*o,A=t*l-s*o,M=t*c-r*o,P=i*l-s*a,E=i*c-r*a,x=s*c-r*l,T=u*w-d*g,G=u*m-h*g,N=u*p-f*g,L=d*m-h*w,W=d*p-f*w,X=h*p-f*m,D=v*X-A*W+M*L+P*N-E*G+x*T;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let H=1/D;return e[0]=(a*X-l*W+c*L)*H,e[1]=(s*W-i*X-r*L)*H,e[2]=(w*x-m*E+p*P)*H,e[3]=(h*E-d*x-f*P)*H,e[4]=(l*N-o*X-c*G)*H,e[5]=(t*X-s*N+r*G)*H,e[6]=(m*M-g*x-p*A)*H,e[7]=(u*x-h*M+f*A)*H,e[8]=(o*W-a*N+c*T)*H,e[9]=(i*N-t*W-r*T)*H,e[10]=(g*E-w*M+p*v)*H,e[11]=(d*M-u*E-f*v)*H,e[12]=(a*G-o*L-l*T)*H,e[13]=(t*L-i*G+s*T)*H,e[14]=(w*A-g*P-m*v)*H,e[15]=(u*P-d*A+h*v)*H,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+i,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,d=a+a,h=r*c,f=r*u,g=r*d,w=o*u,m=o*d,p=a*d,v=l*c,A=l*u,M=l*d,P=i.x,E=i.y,x=i.z;return s[0]=(1-(w+p))*P,s[1]=(f+M)*P,s[2]=(g-A)*P,s[3]=0,s[4]=(f-M)*E,s[5]=(1-(h+p))*E,s[6]=(m+v)*E,s[7]=0,s[8]=(g+A)*x,s[9]=(m-v)*x,s[10]=(1-(h+w))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Wr.set(s[0],s[1],s[2]).length(),a=Wr.set(s[4],s[5],s[6]).length(),l=Wr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ii.copy(this);let c=1/o,u=1/a,d=1/l;return Ii.elements[0]*=c,Ii.elements[1]*=c,Ii.elements[2]*=c,Ii.elements[4]*=u,Ii.elements[5]*=u,Ii.elements[6]*=u,Ii.elements[8]*=d,Ii.elements[9]*=d,Ii.elements[10]*=d,t.setFromRotationMatrix(Ii),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=wi,l=!1){let c=this.elements,u=2*r/(t-e),d=2*r/(i-s),h=(t+e)/(t-e),f=(i+s)/(i-s),g,w;if(l)g=r/(o-r),w=o*r/(o-r);else if(a===wi)g=-(o+r)/(o-r),w=-2*o*r/(o-r);else if(a===lo)g=-o/(o-r),w=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=w,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=wi,l=!1){let c=this.elements,u=2/(t-e),d=2/(i-s),h=-(t+e)/(t-e),f=-(i+s)/(i-s),g,w;if(l)g=1/(o-r),w=o/(o-r);else if(a===wi)g=-2/(o-r),w=-(o+r)/(o-r);else if(a===lo)g=-1/(o-r),w=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=w,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Wr=new k,Ii=new Bt,$x=new k(0,0,0),qx=new k(1,1,1),Vs=new k,Sl=new k,ui=new k,Ap=new Bt,Rp=new pi,Ts=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],d=s[2],h=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ht(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ht(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(ht(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ht(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ht(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ht(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ap.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ap,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Rp.setFromEuler(this),this.setFromQuaternion(Rp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ts.DEFAULT_ORDER="XYZ";var _a=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Yx=0,Cp=new k,Xr=new pi,gs=new Bt,Ml=new k,Qo=new k,Zx=new k,Jx=new pi,Pp=new k(1,0,0),Ip=new k(0,1,0),Lp=new k(0,0,1),Dp={type:"added"},Kx={type:"removed"},$r={type:"childadded",child:null},Rh={type:"childremoved",child:null},Nn=class n extends Ni{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Yx++}),this.uuid=nr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new k,t=new Ts,i=new pi,s=new k(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Bt},normalMatrix:{value:new tt}}),this.matrix=new Bt,this.matrixWorld=new Bt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new _a,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Xr.setFromAxisAngle(e,t),this.quaternion.multiply(Xr),this}rotateOnWorldAxis(e,t){return Xr.setFromAxisAngle(e,t),this.quaternion.premultiply(Xr),this}rotateX(e){return this.rotateOnAxis(Pp,e)}rotateY(e){return this.rotateOnAxis(Ip,e)}rotateZ(e){return this.rotateOnAxis(Lp,e)}translateOnAxis(e,t){return Cp.copy(e).applyQuaternion(this.quaternion),this.position.add(Cp.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Pp,e)}translateY(e){return this.translateOnAxis(Ip,e)}translateZ(e){return this.translateOnAxis(Lp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(gs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ml.copy(e):Ml.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Qo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?gs.lookAt(Qo,Ml,this.up):gs.lookAt(Ml,Qo,this.up),this.quaternion.setFromRotationMatrix(gs),s&&(gs.extractRotation(s.matrixWorld),Xr.setFromRotationMatrix(gs),this.quaternion.premultiply(Xr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Qe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Dp),$r.child=e,this.dispatchEvent($r),$r.child=null):Qe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Kx),Rh.child=e,this.dispatchEvent(Rh),Rh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),gs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),gs.multiply(e.parent.matrixWorld)),e.applyMatrix4(gs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Dp),$r.child=e,this.dispatchEvent($r),$r.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qo,e,Zx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qo,Jx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),d=o(e.shapes),h=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),d.length>0&&(i.shapes=d),h.length>0&&(i.skeletons=h),f.length>0&&(i.animations=f),g.length>0&&(i.nodes=g)}return i.object=s,i;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Nn.DEFAULT_UP=new k(0,1,0);Nn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ss=class extends Nn{constructor(){super(),this.isGroup=!0,this.type="Group"}},jx={type:"move"},fo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ss,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ss,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new k,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new k),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ss,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new k,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new k,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let w of e.hand.values()){let m=t.getJointPose(w,i),p=this._getHandJoint(c,w);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}let u=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],h=u.position.distanceTo(d.position),f=.02,g=.005;c.inputState.pinching&&h>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(jx)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Ss;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Fm={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Hs={h:0,s:0,l:0},wl={h:0,s:0,l:0};function Ch(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var dt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=qn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,vt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=vt.workingColorSpace){return this.r=e,this.g=t,this.b=i,vt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=vt.workingColorSpace){if(e=Rd(e,1),t=ht(t,0,1),i=ht(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Ch(o,r,e+1/3),this.g=Ch(o,r,e),this.b=Ch(o,r,e-1/3)}return vt.colorSpaceToWorking(this,s),this}setStyle(e,t=qn){function i(r){r!==void 0&&parseFloat(r)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=qn){let i=Fm[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ms(e.r),this.g=Ms(e.g),this.b=Ms(e.b),this}copyLinearToSRGB(e){return this.r=oo(e.r),this.g=oo(e.g),this.b=oo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=qn){return vt.workingToColorSpace(On.copy(this),e),Math.round(ht(On.r*255,0,255))*65536+Math.round(ht(On.g*255,0,255))*256+Math.round(ht(On.b*255,0,255))}getHexString(e=qn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=vt.workingColorSpace){vt.workingToColorSpace(On.copy(this),t);let i=On.r,s=On.g,r=On.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=u<=.5?d/(o+a):d/(2-o-a),o){case i:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-i)/d+2;break;case r:l=(i-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=vt.workingColorSpace){return vt.workingToColorSpace(On.copy(this),t),e.r=On.r,e.g=On.g,e.b=On.b,e}getStyle(e=qn){vt.workingToColorSpace(On.copy(this),e);let t=On.r,i=On.g,s=On.b;return e!==qn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Hs),this.setHSL(Hs.h+e,Hs.s+t,Hs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Hs),e.getHSL(wl);let i=la(Hs.h,wl.h,t),s=la(Hs.s,wl.s,t),r=la(Hs.l,wl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},On=new dt;dt.NAMES=Fm;var xa=class extends Nn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ts,this.environmentIntensity=1,this.environmentRotation=new Ts,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Li=new k,_s=new k,Ph=new k,xs=new k,qr=new k,Yr=new k,Np=new k,Ih=new k,Lh=new k,Dh=new k,Nh=new Jt,Uh=new Jt,Fh=new Jt,bs=class n{constructor(e=new k,t=new k,i=new k){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Li.subVectors(e,t),s.cross(Li);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Li.subVectors(s,t),_s.subVectors(i,t),Ph.subVectors(e,t);let o=Li.dot(Li),a=Li.dot(_s),l=Li.dot(Ph),c=_s.dot(_s),u=_s.dot(Ph),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let h=1/d,f=(c*l-a*u)*h,g=(o*u-a*l)*h;return r.set(1-f-g,g,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,xs)===null?!1:xs.x>=0&&xs.y>=0&&xs.x+xs.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,xs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,xs.x),l.addScaledVector(o,xs.y),l.addScaledVector(a,xs.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return Nh.setScalar(0),Uh.setScalar(0),Fh.setScalar(0),Nh.fromBufferAttribute(e,t),Uh.fromBufferAttribute(e,i),Fh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Nh,r.x),o.addScaledVector(Uh,r.y),o.addScaledVector(Fh,r.z),o}static isFrontFacing(e,t,i,s){return Li.subVectors(i,t),_s.subVectors(e,t),Li.cross(_s).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Li.subVectors(this.c,this.b),_s.subVectors(this.a,this.b),Li.cross(_s).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;qr.subVectors(s,i),Yr.subVectors(r,i),Ih.subVectors(e,i);let l=qr.dot(Ih),c=Yr.dot(Ih);if(l<=0&&c<=0)return t.copy(i);Lh.subVectors(e,s);let u=qr.dot(Lh),d=Yr.dot(Lh);if(u>=0&&d<=u)return t.copy(s);let h=l*d-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(i).addScaledVector(qr,o);Dh.subVectors(e,r);let f=qr.dot(Dh),g=Yr.dot(Dh);if(g>=0&&f<=g)return t.copy(r);let w=f*c-l*g;if(w<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(i).addScaledVector(Yr,a);let m=u*g-f*d;if(m<=0&&d-u>=0&&f-g>=0)return Np.subVectors(r,s),a=(d-u)/(d-u+(f-g)),t.copy(s).addScaledVector(Np,a);let p=1/(m+w+h);return o=w*p,a=h*p,t.copy(i).addScaledVector(qr,o).addScaledVector(Yr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},qs=class{constructor(e=new k(1/0,1/0,1/0),t=new k(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Di.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Di.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Di.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Di):Di.fromBufferAttribute(r,o),Di.applyMatrix4(e.matrixWorld),this.expandByPoint(Di);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Tl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Tl.copy(i.boundingBox)),Tl.applyMatrix4(e.matrixWorld),this.union(Tl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Di),Di.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ea),El.subVectors(this.max,ea),Zr.subVectors(e.a,ea),Jr.subVectors(e.b,ea),Kr.subVectors(e.c,ea),Ws.subVectors(Jr,Zr),Xs.subVectors(Kr,Jr),fr.subVectors(Zr,Kr);let t=[0,-Ws.z,Ws.y,0,-Xs.z,Xs.y,0,-fr.z,fr.y,Ws.z,0,-Ws.x,Xs.z,0,-Xs.x,fr.z,0,-fr.x,-Ws.y,Ws.x,0,-Xs.y,Xs.x,0,-fr.y,fr.x,0];return!Oh(t,Zr,Jr,Kr,El)||(t=[1,0,0,0,1,0,0,0,1],!Oh(t,Zr,Jr,Kr,El))?!1:(Al.crossVectors(Ws,Xs),t=[Al.x,Al.y,Al.z],Oh(t,Zr,Jr,Kr,El))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Di).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Di).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ys[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ys[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ys[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ys[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ys[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ys[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ys[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ys[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ys),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ys=[new k,new k,new k,new k,new k,new k,new k,new k],Di=new k,Tl=new qs,Zr=new k,Jr=new k,Kr=new k,Ws=new k,Xs=new k,fr=new k,ea=new k,El=new k,Al=new k,pr=new k;function Oh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){pr.fromArray(n,r);let a=s.x*Math.abs(pr.x)+s.y*Math.abs(pr.y)+s.z*Math.abs(pr.z),l=e.dot(pr),c=t.dot(pr),u=i.dot(pr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var fn=new k,Rl=new Ne,Qx=0,fi=class extends Ni{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Qx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Ed,this.updateRanges=[],this.gpuType=Fi,this.version=0,this._normalizationScale=e!==void 0?vu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Rl.fromBufferAttribute(this,t),Rl.applyMatrix3(e),this.setXY(t,Rl.x,Rl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix3(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix4(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.applyNormalMatrix(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)fn.fromBufferAttribute(this,t),fn.transformDirection(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pd(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Id(e,this.array)}};var ya=class extends fi{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var va=class extends fi{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Cn=class extends fi{constructor(e,t,i){super(new Float32Array(e),t,i)}},ey=new qs,ta=new k,Bh=new k,_r=class{constructor(e=new k,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):ey.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ta.subVectors(e,this.center);let t=ta.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ta,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Bh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ta.copy(e.center).add(Bh)),this.expandByPoint(ta.copy(e.center).sub(Bh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},ty=0,Mi=new Bt,kh=new Nn,jr=new k,hi=new qs,na=new qs,Rn=new k,ei=class n extends Ni{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:ty++}),this.uuid=nr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Ex(e)?va:ya)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new tt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Mi.makeRotationFromQuaternion(e),this.applyMatrix4(Mi),this}rotateX(e){return Mi.makeRotationX(e),this.applyMatrix4(Mi),this}rotateY(e){return Mi.makeRotationY(e),this.applyMatrix4(Mi),this}rotateZ(e){return Mi.makeRotationZ(e),this.applyMatrix4(Mi),this}translate(e,t,i){return Mi.makeTranslation(e,t,i),this.applyMatrix4(Mi),this}scale(e,t,i){return Mi.makeScale(e,t,i),this.applyMatrix4(Mi),this}lookAt(e){return kh.lookAt(e),kh.updateMatrix(),this.applyMatrix4(kh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(jr).negate(),this.translate(jr.x,jr.y,jr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Cn(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new qs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Qe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new k(-1/0,-1/0,-1/0),new k(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];hi.setFromBufferAttribute(r),this.morphTargetsRelative?(Rn.addVectors(this.boundingBox.min,hi.min),this.boundingBox.expandByPoint(Rn),Rn.addVectors(this.boundingBox.max,hi.max),this.boundingBox.expandByPoint(Rn)):(this.boundingBox.expandByPoint(hi.min),this.boundingBox.expandByPoint(hi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Qe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new _r);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Qe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new k,1/0);return}if(e){let i=this.boundingSphere.center;if(hi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];na.setFromBufferAttribute(a),this.morphTargetsRelative?(Rn.addVectors(hi.min,na.min),hi.expandByPoint(Rn),Rn.addVectors(hi.max,na.max),hi.expandByPoint(Rn)):(hi.expandByPoint(na.min),hi.expandByPoint(na.max))}hi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Rn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Rn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)Rn.fromBufferAttribute(a,c),l&&(jr.fromBufferAttribute(e,c),Rn.add(jr)),s=Math.max(s,i.distanceToSquared(Rn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Qe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Qe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new fi(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let G=0;G<i.count;G++)a[G]=new k,l[G]=new k;let u=new k,d=new k,h=new k,f=new Ne,g=new Ne,w=new Ne,m=new k,p=new k;function v(G,N,L){c[G]=c[N]=c[L]=1,u.fromBufferAttribute(i,G),d.fromBufferAttribute(i,N),h.fromBufferAttribute(i,L),f.fromBufferAttribute(r,G),g.fromBufferAttribute(r,N),w.fromBufferAttribute(r,L),d.sub(u),h.sub(u),g.sub(f),w.sub(f);let W=1/(g.x*w.y-w.x*g.y);isFinite(W)&&(m.copy(d).multiplyScalar(w.y).addScaledVector(h,-g.y).multiplyScalar(W),p.copy(h).multiplyScalar(g.x).addScaledVector(d,-w.x).multiplyScalar(W),a[G].add(m),a[N].add(m),a[L].add(m),l[G].add(p),l[N].add(p),l[L].add(p))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let G=0,N=A.length;G<N;++G){let L=A[G],W=L.start,X=L.count;for(let D=W,H=W+X;D<H;D+=3)v(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let M=new k,P=new k,E=new k,x=new k;function T(G){E.fromBufferAttribute(s,G),x.copy(E);let N=a[G];M.copy(N),M.sub(E.multiplyScalar(E.dot(N))).normalize(),P.crossVectors(x,N);let W=P.dot(l[G])<0?-1:1;o.setXYZW(G,M.x,M.y,M.z,W)}for(let G=0,N=i.count;G<N;++G)c[G]&&T(G);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new fi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,f=i.count;h<f;h++)i.setXYZ(h,0,0,0);let s=new k,r=new k,o=new k,a=new k,l=new k,c=new k,u=new k,d=new k;if(e)for(let h=0,f=e.count;h<f;h+=3){let g=e.getX(h+0),w=e.getX(h+1),m=e.getX(h+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,w),o.fromBufferAttribute(t,m),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),a.fromBufferAttribute(i,g),l.fromBufferAttribute(i,w),c.fromBufferAttribute(i,m),a.add(u),l.add(u),c.add(u),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(w,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let h=0,f=t.count;h<f;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),o.fromBufferAttribute(t,h+2),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),i.setXYZ(h+0,u.x,u.y,u.z),i.setXYZ(h+1,u.x,u.y,u.z),i.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Rn.fromBufferAttribute(e,t),Rn.normalize(),e.setXYZ(t,Rn.x,Rn.y,Rn.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,d=a.normalized,h=new c.constructor(l.length*u),f=0,g=0;for(let w=0,m=l.length;w<m;w++){a.isInterleavedBufferAttribute?f=l[w]*a.data.stride+a.offset:f=l[w]*u;for(let p=0;p<u;p++)h[g++]=c[f++]}return new fi(h,u,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,d=c.length;u<d;u++){let h=c[u],f=e(h,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let d=0,h=c.length;d<h;d++){let f=c[d];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],d=r[c];for(let h=0,f=d.length;h<f;h++)u.push(d[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},lc=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ed,this.updateRanges=[],this.version=0,this.uuid=nr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Up(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Up(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Up(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=nr()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var $n=new k,ba=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?vu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.applyMatrix4(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.applyNormalMatrix(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.transformDirection(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){ma("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new fi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){ma("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pd(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Id(e,this.data.array)}},zh=new k,ny=new k,iy=new tt,di=class{constructor(e=new k(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=zh.subVectors(i,t).cross(ny.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(zh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||iy.getNormalMatrix(e),s=this.coplanarPoint(zh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},sy=0,ji=class extends Ni{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:sy++}),this.uuid=nr(),this.name="",this.type="Material",this.blending=wo,this.side=er,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=od,this.blendDst=ad,this.blendEquation=vr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new dt(0,0,0),this.blendAlpha=0,this.depthFunc=ao,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Em,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Yl,this.stencilZFail=Yl,this.stencilZPass=Yl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new dt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new di().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ne().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},po=class extends ji{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new dt(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Qr,ia=new k,eo=new k,to=new k,no=new Ne,sa=new Ne,Om=new Bt,Cl=new k,ra=new k,Pl=new k,Fp=new Ne,Gh=new Ne,Op=new Ne,Sa=class extends Nn{constructor(e=new po){if(super(),this.isSprite=!0,this.type="Sprite",Qr===void 0){Qr=new ei;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new lc(t,5);Qr.setIndex([0,1,2,0,2,3]),Qr.setAttribute("position",new ba(i,3,0,!1)),Qr.setAttribute("uv",new ba(i,2,3,!1))}this.geometry=Qr,this.material=e,this.center=new Ne(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&Qe('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),eo.setFromMatrixScale(this.matrixWorld),Om.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),to.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&eo.multiplyScalar(-to.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;Il(Cl.set(-.5,-.5,0),to,o,eo,s,r),Il(ra.set(.5,-.5,0),to,o,eo,s,r),Il(Pl.set(.5,.5,0),to,o,eo,s,r),Fp.set(0,0),Gh.set(1,0),Op.set(1,1);let a=e.ray.intersectTriangle(Cl,ra,Pl,!1,ia);if(a===null&&(Il(ra.set(-.5,.5,0),to,o,eo,s,r),Gh.set(0,1),a=e.ray.intersectTriangle(Cl,Pl,ra,!1,ia),a===null))return;let l=e.ray.origin.distanceTo(ia);l<e.near||l>e.far||t.push({distance:l,point:ia.clone(),uv:bs.getInterpolation(ia,Cl,ra,Pl,Fp,Gh,Op,new Ne),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function Il(n,e,t,i,s,r){no.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(sa.x=r*no.x-s*no.y,sa.y=s*no.x+r*no.y):sa.copy(no),n.copy(e),n.x+=sa.x,n.y+=sa.y,n.applyMatrix4(Om)}var vs=new k,Vh=new k,Ll=new k,Dl=new k,xr=class{constructor(e=new k,t=new k(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,vs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=vs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(vs.copy(this.origin).addScaledVector(this.direction,t),vs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Vh.copy(e).add(t).multiplyScalar(.5),Ll.copy(t).sub(e).normalize(),Dl.copy(this.origin).sub(Vh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Ll),a=Dl.dot(this.direction),l=-Dl.dot(Ll),c=Dl.lengthSq(),u=Math.abs(1-o*o),d,h,f,g;if(u>0)if(d=o*l-a,h=o*a-l,g=r*u,d>=0)if(h>=-g)if(h<=g){let w=1/u;d*=w,h*=w,f=d*(d+o*h+2*a)+h*(o*d+h+2*l)+c}else h=r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h=-r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h<=-g?(d=Math.max(0,-(-o*r+a)),h=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c):h<=g?(d=0,h=Math.min(Math.max(-r,-l),r),f=h*(h+2*l)+c):(d=Math.max(0,-(o*r+a)),h=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c);else h=o>0?-r:r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(Vh).addScaledVector(Ll,h),f}intersectSphere(e,t){if(e.radius<0)return null;vs.subVectors(e.center,this.origin);let i=vs.dot(this.direction),s=vs.dot(vs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),u>=0?(r=(e.min.y-h.y)*u,o=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,o=(e.min.y-h.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-h.z)*d,l=(e.max.z-h.z)*d):(a=(e.max.z-h.z)*d,l=(e.min.z-h.z)*d),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,vs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,d=e.x-o.x,h=e.y-o.y,f=e.z-o.z,g=t.x-o.x,w=t.y-o.y,m=t.z-o.z,p=i.x-o.x,v=i.y-o.y,A=i.z-o.z,M=Math.abs(l),P=Math.abs(c),E=Math.abs(u),x,T,G,N,L,W,X,D,H,J,V,ce;if(M>=P&&M>=E?(G=l,W=d,H=g,ce=p,l>=0?(x=c,T=u,N=h,L=f,X=w,D=m,J=v,V=A):(x=u,T=c,N=f,L=h,X=m,D=w,J=A,V=v)):P>=E?(G=c,W=h,H=w,ce=v,c>=0?(x=u,T=l,N=f,L=d,X=m,D=g,J=A,V=p):(x=l,T=u,N=d,L=f,X=g,D=m,J=p,V=A)):(G=u,W=f,H=m,ce=A,u>=0?(x=l,T=c,N=d,L=h,X=g,D=w,J=p,V=v):(x=c,T=l,N=h,L=d,X=w,D=g,J=v,V=p)),G===0)return null;let K=x/G,Q=T/G,se=1/G,de=N-K*W,he=L-Q*W,ee=X-K*H,me=D-Q*H,xe=J-K*ce,Ae=V-Q*ce,Se=xe*me-Ae*ee,We=de*Ae-he*xe,st=ee*he-me*de;if(s){if(Se<0||We<0||st<0)return null}else if((Se<0||We<0||st<0)&&(Se>0||We>0||st>0))return null;let Ve=Se+We+st;if(Ve===0)return null;let pt=se*(Se*W+We*H+st*ce);return(Ve>0?pt<0:pt>0)?null:this.at(pt/Ve,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},mo=class extends ji{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new dt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ts,this.combine=Dc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Bp=new Bt,mr=new xr,Nl=new _r,kp=new k,Ul=new k,Fl=new k,Ol=new k,Hh=new k,Bl=new k,zp=new k,kl=new k,ti=class extends Nn{constructor(e=new ei,t=new mo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Bl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],d=r[l];u!==0&&(Hh.fromBufferAttribute(d,e),o?Bl.addScaledVector(Hh,u):Bl.addScaledVector(Hh.sub(t),u))}t.add(Bl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Nl.copy(i.boundingSphere),Nl.applyMatrix4(r),mr.copy(e.ray).recast(e.near),!(Nl.containsPoint(mr.origin)===!1&&(mr.intersectSphere(Nl,kp)===null||mr.origin.distanceToSquared(kp)>(e.far-e.near)**2))&&(Bp.copy(r).invert(),mr.copy(e.ray).applyMatrix4(Bp),!(i.boundingBox!==null&&mr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,mr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,d=r.attributes.normal,h=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,w=h.length;g<w;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),A=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let M=v,P=A;M<P;M+=3){let E=a.getX(M),x=a.getX(M+1),T=a.getX(M+2);s=zl(this,p,e,i,c,u,d,E,x,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),w=Math.min(a.count,f.start+f.count);for(let m=g,p=w;m<p;m+=3){let v=a.getX(m),A=a.getX(m+1),M=a.getX(m+2);s=zl(this,o,e,i,c,u,d,v,A,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,w=h.length;g<w;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),A=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let M=v,P=A;M<P;M+=3){let E=M,x=M+1,T=M+2;s=zl(this,p,e,i,c,u,d,E,x,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),w=Math.min(l.count,f.start+f.count);for(let m=g,p=w;m<p;m+=3){let v=m,A=m+1,M=m+2;s=zl(this,o,e,i,c,u,d,v,A,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function ry(n,e,t,i,s,r,o,a){let l;if(e.side===Jn?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===er,a),l===null)return null;kl.copy(a),kl.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(kl);return c<t.near||c>t.far?null:{distance:c,point:kl.clone(),object:n}}function zl(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Ul),n.getVertexPosition(l,Fl),n.getVertexPosition(c,Ol);let u=ry(n,e,t,i,Ul,Fl,Ol,zp);if(u){let d=new k;bs.getBarycoord(zp,Ul,Fl,Ol,d),s&&(u.uv=bs.getInterpolatedAttribute(s,a,l,c,d,new Ne)),r&&(u.uv1=bs.getInterpolatedAttribute(r,a,l,c,d,new Ne)),o&&(u.normal=bs.getInterpolatedAttribute(o,a,l,c,d,new k),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let h={a,b:l,c,normal:new k,materialIndex:0};bs.getNormal(Ul,Fl,Ol,h.normal),u.face=h,u.barycoord=d}return u}var cc=class extends Zn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=Pn,u=Pn,d,h){super(null,o,a,l,c,u,s,r,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var gr=new _r,oy=new Ne(.5,.5),Gl=new k,Ys=class{constructor(e=new di,t=new di,i=new di,s=new di,r=new di,o=new di){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],d=r[5],h=r[6],f=r[7],g=r[8],w=r[9],m=r[10],p=r[11],v=r[12],A=r[13],M=r[14],P=r[15];if(s[0].setComponents(c-o,f-u,p-g,P-v).normalize(),s[1].setComponents(c+o,f+u,p+g,P+v).normalize(),s[2].setComponents(c+a,f+d,p+w,P+A).normalize(),s[3].setComponents(c-a,f-d,p-w,P-A).normalize(),i)s[4].setComponents(l,h,m,M).normalize(),s[5].setComponents(c-l,f-h,p-m,P-M).normalize();else if(s[4].setComponents(c-l,f-h,p-m,P-M).normalize(),t===wi)s[5].setComponents(c+l,f+h,p+m,P+M).normalize();else if(t===lo)s[5].setComponents(l,h,m,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),gr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),gr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(gr)}intersectsSprite(e){gr.center.set(0,0,0);let t=oy.distanceTo(e.center);return gr.radius=.7071067811865476+t,gr.applyMatrix4(e.matrixWorld),this.intersectsSphere(gr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Gl.x=s.normal.x>0?e.max.x:e.min.x,Gl.y=s.normal.y>0?e.max.y:e.min.y,Gl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Gl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Gp=new Bt,uc=class n{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Gp.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Ys),i[s].setFromProjectionMatrix(Gp,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ys),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var go=class extends ji{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new dt(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Vp=new Bt,jh=new xr,Vl=new _r,Hl=new k,_o=class extends Nn{constructor(e=new ei,t=new go){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Vl.copy(i.boundingSphere),Vl.applyMatrix4(s),Vl.radius+=r,e.ray.intersectsSphere(Vl)===!1)return;Vp.copy(s).invert(),jh.copy(e.ray).applyMatrix4(Vp);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=i.index,d=i.attributes.position;if(c!==null){let h=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let g=h,w=f;g<w;g++){let m=c.getX(g);Hl.fromBufferAttribute(d,m),Hp(Hl,m,l,s,e,t,this)}}else{let h=Math.max(0,o.start),f=Math.min(d.count,o.start+o.count);for(let g=h,w=f;g<w;g++)Hl.fromBufferAttribute(d,g),Hp(Hl,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Hp(n,e,t,i,s,r,o){let a=jh.distanceSqToPoint(n);if(a<t){let l=new k;jh.closestPointToPoint(n,l),l.applyMatrix4(i);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Ma=class extends Zn{constructor(e=[],t=br,i,s,r,o,a,l,c,u){super(e,t,i,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},xo=class extends Zn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var Es=class extends Zn{constructor(e,t,i=Ui,s,r,o,a=Pn,l=Pn,c,u=ws,d=1){if(u!==ws&&u!==Rs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:d};super(h,s,r,o,a,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new ho(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},wa=class extends Es{constructor(e,t=Ui,i=br,s,r,o=Pn,a=Pn,l,c=ws){let u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ta=class extends Zn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},yo=class n extends ei{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],d=[],h=0,f=0;g("z","y","x",-1,-1,i,t,e,o,r,0),g("z","y","x",1,-1,i,t,-e,o,r,1),g("x","z","y",1,1,e,i,t,s,o,2),g("x","z","y",1,-1,e,i,-t,s,o,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Cn(c,3)),this.setAttribute("normal",new Cn(u,3)),this.setAttribute("uv",new Cn(d,2));function g(w,m,p,v,A,M,P,E,x,T,G){let N=M/x,L=P/T,W=M/2,X=P/2,D=E/2,H=x+1,J=T+1,V=0,ce=0,K=new k;for(let Q=0;Q<J;Q++){let se=Q*L-X;for(let de=0;de<H;de++){let he=de*N-W;K[w]=he*v,K[m]=se*A,K[p]=D,c.push(K.x,K.y,K.z),K[w]=0,K[m]=0,K[p]=E>0?1:-1,u.push(K.x,K.y,K.z),d.push(de/x),d.push(1-Q/T),V+=1}}for(let Q=0;Q<T;Q++)for(let se=0;se<x;se++){let de=h+se+H*Q,he=h+se+H*(Q+1),ee=h+(se+1)+H*(Q+1),me=h+(se+1)+H*Q;l.push(de,he,me),l.push(he,ee,me),ce+=6}a.addGroup(f,ce,G),f+=ce,h+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ti=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){Ze("Curve: .getPoint() not implemented.")}getPointAt(e,t){let i=this.getUtoTmapping(e);return this.getPoint(i,t)}getPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPoint(i/e));return t}getSpacedPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPointAt(i/e));return t}getLength(){let e=this.getLengths();return e[e.length-1]}getLengths(e=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===e+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let t=[],i,s=this.getPoint(0),r=0;t.push(0);for(let o=1;o<=e;o++)i=this.getPoint(o/e),r+=i.distanceTo(s),t.push(r),s=i;return this.cacheArcLengths=t,t}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(e,t=null){let i=this.getLengths(),s=0,r=i.length,o;t?o=t:o=e*i[r-1];let a=0,l=r-1,c;for(;a<=l;)if(s=Math.floor(a+(l-a)/2),c=i[s]-o,c<0)a=s+1;else if(c>0)l=s-1;else{l=s;break}if(s=l,i[s]===o)return s/(r-1);let u=i[s],h=i[s+1]-u,f=(o-u)/h;return(s+f)/(r-1)}getTangent(e,t){let s=e-1e-4,r=e+1e-4;s<0&&(s=0),r>1&&(r=1);let o=this.getPoint(s),a=this.getPoint(r),l=t||(o.isVector2?new Ne:new k);return l.copy(a).sub(o).normalize(),l}getTangentAt(e,t){let i=this.getUtoTmapping(e);return this.getTangent(i,t)}computeFrenetFrames(e,t=!1){let i=new k,s=[],r=[],o=[],a=new k,l=new Bt;for(let f=0;f<=e;f++){let g=f/e;s[f]=this.getTangentAt(g,new k)}r[0]=new k,o[0]=new k;let c=Number.MAX_VALUE,u=Math.abs(s[0].x),d=Math.abs(s[0].y),h=Math.abs(s[0].z);u<=c&&(c=u,i.set(1,0,0)),d<=c&&(c=d,i.set(0,1,0)),h<=c&&i.set(0,0,1),a.crossVectors(s[0],i).normalize(),r[0].crossVectors(s[0],a),o[0].crossVectors(s[0],r[0]);for(let f=1;f<=e;f++){if(r[f]=r[f-1].clone(),o[f]=o[f-1].clone(),a.crossVectors(s[f-1],s[f]),a.length()>Number.EPSILON){a.normalize();let g=Math.acos(ht(s[f-1].dot(s[f]),-1,1));r[f].applyMatrix4(l.makeRotationAxis(a,g))}o[f].crossVectors(s[f],r[f])}if(t===!0){let f=Math.acos(ht(r[0].dot(r[e]),-1,1));f/=e,s[0].dot(a.crossVectors(r[0],r[e]))>0&&(f=-f);for(let g=1;g<=e;g++)r[g].applyMatrix4(l.makeRotationAxis(s[g],f*g)),o[g].crossVectors(s[g],r[g])}return{tangents:s,normals:r,binormals:o}}clone(){return new this.constructor().copy(this)}copy(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let e={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return e.arcLengthDivisions=this.arcLengthDivisions,e.type=this.type,e}fromJSON(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}},Ea=class extends Ti{constructor(e=0,t=0,i=1,s=1,r=0,o=Math.PI*2,a=!1,l=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=e,this.aY=t,this.xRadius=i,this.yRadius=s,this.aStartAngle=r,this.aEndAngle=o,this.aClockwise=a,this.aRotation=l}getPoint(e,t=new Ne){let i=t,s=Math.PI*2,r=this.aEndAngle-this.aStartAngle,o=Math.abs(r)<Number.EPSILON;for(;r<0;)r+=s;for(;r>s;)r-=s;r<Number.EPSILON&&(o?r=0:r=s),this.aClockwise===!0&&!o&&(r===s?r=-s:r=r-s);let a=this.aStartAngle+e*r,l=this.aX+this.xRadius*Math.cos(a),c=this.aY+this.yRadius*Math.sin(a);if(this.aRotation!==0){let u=Math.cos(this.aRotation),d=Math.sin(this.aRotation),h=l-this.aX,f=c-this.aY;l=h*u-f*d+this.aX,c=h*d+f*u+this.aY}return i.set(l,c)}copy(e){return super.copy(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}toJSON(){let e=super.toJSON();return e.aX=this.aX,e.aY=this.aY,e.xRadius=this.xRadius,e.yRadius=this.yRadius,e.aStartAngle=this.aStartAngle,e.aEndAngle=this.aEndAngle,e.aClockwise=this.aClockwise,e.aRotation=this.aRotation,e}fromJSON(e){return super.fromJSON(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}},hc=class extends Ea{constructor(e,t,i,s,r,o){super(e,t,i,i,s,r,o),this.isArcCurve=!0,this.type="ArcCurve"}};function Dd(){let n=0,e=0,t=0,i=0;function s(r,o,a,l){n=r,e=a,t=-3*r+3*o-2*a-l,i=2*r-2*o+a+l}return{initCatmullRom:function(r,o,a,l,c){s(o,a,c*(a-r),c*(l-o))},initNonuniformCatmullRom:function(r,o,a,l,c,u,d){let h=(o-r)/c-(a-r)/(c+u)+(a-o)/u,f=(a-o)/u-(l-o)/(u+d)+(l-a)/d;h*=u,f*=u,s(o,a,h,f)},calc:function(r){let o=r*r,a=o*r;return n+e*r+t*o+i*a}}}var Wp=new k,Xp=new k,Wh=new Dd,Xh=new Dd,$h=new Dd,vo=class extends Ti{constructor(e=[],t=!1,i="centripetal",s=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=e,this.closed=t,this.curveType=i,this.tension=s}getPoint(e,t=new k){let i=t,s=this.points,r=s.length,o=(r-(this.closed?0:1))*e,a=Math.floor(o),l=o-a;this.closed?a+=a>0?0:(Math.floor(Math.abs(a)/r)+1)*r:l===0&&a===r-1&&(a=r-2,l=1);let c,u;this.closed||a>0?c=s[(a-1)%r]:(Xp.subVectors(s[0],s[1]).add(s[0]),c=Xp);let d=s[a%r],h=s[(a+1)%r];if(this.closed||a+2<r?u=s[(a+2)%r]:(Wp.subVectors(s[r-1],s[r-2]).add(s[r-1]),u=Wp),this.curveType==="centripetal"||this.curveType==="chordal"){let f=this.curveType==="chordal"?.5:.25,g=Math.pow(c.distanceToSquared(d),f),w=Math.pow(d.distanceToSquared(h),f),m=Math.pow(h.distanceToSquared(u),f);w<1e-4&&(w=1),g<1e-4&&(g=w),m<1e-4&&(m=w),Wh.initNonuniformCatmullRom(c.x,d.x,h.x,u.x,g,w,m),Xh.initNonuniformCatmullRom(c.y,d.y,h.y,u.y,g,w,m),$h.initNonuniformCatmullRom(c.z,d.z,h.z,u.z,g,w,m)}else this.curveType==="catmullrom"&&(Wh.initCatmullRom(c.x,d.x,h.x,u.x,this.tension),Xh.initCatmullRom(c.y,d.y,h.y,u.y,this.tension),$h.initCatmullRom(c.z,d.z,h.z,u.z,this.tension));return i.set(Wh.calc(l),Xh.calc(l),$h.calc(l)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(s.clone())}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let s=this.points[t];e.points.push(s.toArray())}return e.closed=this.closed,e.curveType=this.curveType,e.tension=this.tension,e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(new k().fromArray(s))}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}};function $p(n,e,t,i,s){let r=(i-e)*.5,o=(s-t)*.5,a=n*n,l=n*a;return(2*t-2*i+r+o)*l+(-3*t+3*i-2*r-o)*a+r*n+t}function ay(n,e){let t=1-n;return t*t*e}function ly(n,e){return 2*(1-n)*n*e}function cy(n,e){return n*n*e}function ca(n,e,t,i){return ay(n,e)+ly(n,t)+cy(n,i)}function uy(n,e){let t=1-n;return t*t*t*e}function hy(n,e){let t=1-n;return 3*t*t*n*e}function dy(n,e){return 3*(1-n)*n*n*e}function fy(n,e){return n*n*n*e}function ua(n,e,t,i,s){return uy(n,e)+hy(n,t)+dy(n,i)+fy(n,s)}var dc=class extends Ti{constructor(e=new Ne,t=new Ne,i=new Ne,s=new Ne){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=e,this.v1=t,this.v2=i,this.v3=s}getPoint(e,t=new Ne){let i=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(ua(e,s.x,r.x,o.x,a.x),ua(e,s.y,r.y,o.y,a.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},fc=class extends Ti{constructor(e=new k,t=new k,i=new k,s=new k){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=e,this.v1=t,this.v2=i,this.v3=s}getPoint(e,t=new k){let i=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(ua(e,s.x,r.x,o.x,a.x),ua(e,s.y,r.y,o.y,a.y),ua(e,s.z,r.z,o.z,a.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},pc=class extends Ti{constructor(e=new Ne,t=new Ne){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=e,this.v2=t}getPoint(e,t=new Ne){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new Ne){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},mc=class extends Ti{constructor(e=new k,t=new k){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=e,this.v2=t}getPoint(e,t=new k){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new k){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},gc=class extends Ti{constructor(e=new Ne,t=new Ne,i=new Ne){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new Ne){let i=t,s=this.v0,r=this.v1,o=this.v2;return i.set(ca(e,s.x,r.x,o.x),ca(e,s.y,r.y,o.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Aa=class extends Ti{constructor(e=new k,t=new k,i=new k){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new k){let i=t,s=this.v0,r=this.v1,o=this.v2;return i.set(ca(e,s.x,r.x,o.x),ca(e,s.y,r.y,o.y),ca(e,s.z,r.z,o.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},_c=class extends Ti{constructor(e=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=e}getPoint(e,t=new Ne){let i=t,s=this.points,r=(s.length-1)*e,o=Math.floor(r),a=r-o,l=s[o===0?o:o-1],c=s[o],u=s[o>s.length-2?s.length-1:o+1],d=s[o>s.length-3?s.length-1:o+2];return i.set($p(a,l.x,c.x,u.x,d.x),$p(a,l.y,c.y,u.y,d.y)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(s.clone())}return this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let s=this.points[t];e.points.push(s.toArray())}return e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let s=e.points[t];this.points.push(new Ne().fromArray(s))}return this}},py=Object.freeze({__proto__:null,ArcCurve:hc,CatmullRomCurve3:vo,CubicBezierCurve:dc,CubicBezierCurve3:fc,EllipseCurve:Ea,LineCurve:pc,LineCurve3:mc,QuadraticBezierCurve:gc,QuadraticBezierCurve3:Aa,SplineCurve:_c});var Ra=class n extends ei{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,u=l+1,d=e/a,h=t/l,f=[],g=[],w=[],m=[];for(let p=0;p<u;p++){let v=p*h-o;for(let A=0;A<c;A++){let M=A*d-r;g.push(M,-v,0),w.push(0,0,1),m.push(A/a),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<a;v++){let A=v+c*p,M=v+c*(p+1),P=v+1+c*(p+1),E=v+1+c*p;f.push(A,M,E),f.push(M,P,E)}this.setIndex(f),this.setAttribute("position",new Cn(g,3)),this.setAttribute("normal",new Cn(w,3)),this.setAttribute("uv",new Cn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var Ca=class n extends ei{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,u=[],d=new k,h=new k,f=[],g=[],w=[],m=[];for(let p=0;p<=i;p++){let v=[],A=p/i,M=o+A*a,P=e*Math.cos(M),E=Math.sqrt(e*e-P*P),x=0;p===0&&o===0?x=.5/t:p===i&&l===Math.PI&&(x=-.5/t);for(let T=0;T<=t;T++){let G=T/t,N=s+G*r;d.x=-E*Math.cos(N),d.y=P,d.z=E*Math.sin(N),g.push(d.x,d.y,d.z),h.copy(d).normalize(),w.push(h.x,h.y,h.z),m.push(G+x,1-A),v.push(c++)}u.push(v)}for(let p=0;p<i;p++)for(let v=0;v<t;v++){let A=u[p][v+1],M=u[p][v],P=u[p+1][v],E=u[p+1][v+1];(p!==0||o>0)&&f.push(A,M,E),(p!==i-1||l<Math.PI)&&f.push(M,P,E)}this.setIndex(f),this.setAttribute("position",new Cn(g,3)),this.setAttribute("normal",new Cn(w,3)),this.setAttribute("uv",new Cn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};var Pa=class n extends ei{constructor(e=new Aa(new k(-1,-1,0),new k(-1,1,0),new k(1,1,0)),t=64,i=1,s=8,r=!1){super(),this.type="TubeGeometry",this.parameters={path:e,tubularSegments:t,radius:i,radialSegments:s,closed:r};let o=e.computeFrenetFrames(t,r);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let a=new k,l=new k,c=new Ne,u=new k,d=[],h=[],f=[],g=[];w(),this.setIndex(g),this.setAttribute("position",new Cn(d,3)),this.setAttribute("normal",new Cn(h,3)),this.setAttribute("uv",new Cn(f,2));function w(){for(let A=0;A<t;A++)m(A);m(r===!1?t:0),v(),p()}function m(A){u=e.getPointAt(A/t,u);let M=o.normals[A],P=o.binormals[A];for(let E=0;E<=s;E++){let x=E/s*Math.PI*2,T=Math.sin(x),G=-Math.cos(x);l.x=G*M.x+T*P.x,l.y=G*M.y+T*P.y,l.z=G*M.z+T*P.z,l.normalize(),h.push(l.x,l.y,l.z),a.x=u.x+i*l.x,a.y=u.y+i*l.y,a.z=u.z+i*l.z,d.push(a.x,a.y,a.z)}}function p(){for(let A=1;A<=t;A++)for(let M=1;M<=s;M++){let P=(s+1)*(A-1)+(M-1),E=(s+1)*A+(M-1),x=(s+1)*A+M,T=(s+1)*(A-1)+M;g.push(P,E,T),g.push(E,x,T)}}function v(){for(let A=0;A<=t;A++)for(let M=0;M<=s;M++)c.x=A/t,c.y=M/s,f.push(c.x,c.y)}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}toJSON(){let e=super.toJSON();return e.path=this.parameters.path.toJSON(),e}static fromJSON(e){return new n(new py[e.path.type]().fromJSON(e.path),e.tubularSegments,e.radius,e.radialSegments,e.closed)}};function Mr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(qp(s))s.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(qp(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Bn(n){let e={};for(let t=0;t<n.length;t++){let i=Mr(n[t]);for(let s in i)e[s]=i[s]}return e}function qp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function my(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Nd(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:vt.workingColorSpace}var Bm={clone:Mr,merge:Bn},gy=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,_y=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qi=class extends ji{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=gy,this.fragmentShader=_y,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Mr(e.uniforms),this.uniformsGroups=my(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new dt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Ne().fromArray(s.value);break;case"v3":this.uniforms[i].value=new k().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Jt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new tt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Bt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},xc=class extends Qi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Ia=class extends ji{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new dt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new dt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=yu,this.normalScale=new Ne(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ts,this.combine=Dc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},yc=class extends ji{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=wm,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},vc=class extends ji{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function io(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Wl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Zs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},bc=class extends Zs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Zh,endingEnd:Zh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Jh:r=e,a=2*t-i;break;case Kh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Jh:o=e,l=2*i-t;break;case Kh:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,d=this._offsetNext,h=this._weightPrev,f=this._weightNext,g=(i-t)/(s-t),w=g*g,m=w*g,p=-h*m+2*h*w-h*g,v=(1+h)*m+(-1.5-2*h)*w+(-.5+h)*g+1,A=(-1-f)*m+(1.5+f)*w+.5*g,M=f*m-f*w;for(let P=0;P!==a;++P)r[P]=p*o[u+P]+v*o[c+P]+A*o[l+P]+M*o[d+P];return r}},Sc=class extends Zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(i-t)/(s-t),d=1-u;for(let h=0;h!==a;++h)r[h]=o[c+h]*d+o[l+h]*u;return r}},Mc=class extends Zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},wc=class extends Zs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,d=this.outTangents;if(!u||!d){let g=(i-t)/(s-t),w=1-g;for(let m=0;m!==a;++m)r[m]=o[c+m]*w+o[l+m]*g;return r}let h=a*2,f=e-1;for(let g=0;g!==a;++g){let w=o[c+g],m=o[l+g],p=f*h+g*2,v=d[p],A=d[p+1],M=e*h+g*2,P=u[M],E=u[M+1],x=yy(i,t,v,P,s);r[g]=km(x,w,A,E,m)}return r}};function km(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function xy(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function yy(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=km(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=xy(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var gi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=io(t,this.TimeBufferType),this.values=io(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:io(e.times,Array),values:io(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Wl(e.settings)&&(i.settings={inTangents:io(e.settings.inTangents,Array),outTangents:io(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Mc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Sc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new bc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new wc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ha:t=this.InterpolantFactoryMethodDiscrete;break;case sc:t=this.InterpolantFactoryMethodLinear;break;case ql:t=this.InterpolantFactoryMethodSmooth;break;case Yh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ze("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ha;case this.InterpolantFactoryMethodLinear:return sc;case this.InterpolantFactoryMethodSmooth:return ql;case this.InterpolantFactoryMethodBezier:return Yh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Wl(this.settings)&&(Yp(this.settings.inTangents,e),Yp(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Wl(this.settings)&&(Zp(this.settings.inTangents,e),Zp(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Qe("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(Qe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Qe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Qe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&Ax(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Qe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===ql,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*i,h=d-i,f=d+i;for(let g=0;g!==i;++g){let w=t[d+g];if(w!==t[h+g]||w!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*i,h=o*i;for(let f=0;f!==i;++f)t[h+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Wl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Yp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Zp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}gi.prototype.ValueTypeName="";gi.prototype.TimeBufferType=Float32Array;gi.prototype.ValueBufferType=Float32Array;gi.prototype.DefaultInterpolation=sc;var Js=class extends gi{constructor(e,t,i){super(e,t,i)}};Js.prototype.ValueTypeName="bool";Js.prototype.ValueBufferType=Array;Js.prototype.DefaultInterpolation=ha;Js.prototype.InterpolantFactoryMethodLinear=void 0;Js.prototype.InterpolantFactoryMethodSmooth=void 0;var Tc=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Tc.prototype.ValueTypeName="color";var Ec=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Ec.prototype.ValueTypeName="number";var Ac=class extends Zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)pi.slerpFlat(r,0,o,c-a,o,c,l);return r}},La=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Ac(this.times,this.values,this.getValueSize(),e)}};La.prototype.ValueTypeName="quaternion";La.prototype.InterpolantFactoryMethodSmooth=void 0;var Ks=class extends gi{constructor(e,t,i){super(e,t,i)}};Ks.prototype.ValueTypeName="string";Ks.prototype.ValueBufferType=Array;Ks.prototype.DefaultInterpolation=ha;Ks.prototype.InterpolantFactoryMethodLinear=void 0;Ks.prototype.InterpolantFactoryMethodSmooth=void 0;var Rc=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};Rc.prototype.ValueTypeName="vector";var Cc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,d){return c.push(u,d),this},this.removeHandler=function(u){let d=c.indexOf(u);return d!==-1&&c.splice(d,2),this},this.getHandler=function(u){for(let d=0,h=c.length;d<h;d+=2){let f=c[d],g=c[d+1];if(f.global&&(f.lastIndex=0),f.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},zm=new Cc,Pc=class{constructor(e){this.manager=e!==void 0?e:zm,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Pc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Da=class extends Nn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new dt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var qh=new Bt,Jp=new k,Kp=new k,Ic=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ne(512,512),this.mapType=ni,this.map=null,this.mapPass=null,this.matrix=new Bt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ys,this._frameExtents=new Ne(1,1),this._viewportCount=1,this._viewports=[new Jt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Jp.setFromMatrixPosition(e.matrixWorld),t.position.copy(Jp),Kp.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Kp),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){qh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(qh,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===lo||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(qh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Xl=new k,$l=new pi,Ji=new k,Na=class extends Nn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Bt,this.projectionMatrix=new Bt,this.projectionMatrixInverse=new Bt,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Xl,$l,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,$l,Ji.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Xl,$l,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,$l,Ji.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},$s=new k,jp=new Ne,Qp=new Ne,Yn=class extends Na{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=uo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(aa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return uo*2*Math.atan(Math.tan(aa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){$s.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set($s.x,$s.y).multiplyScalar(-e/$s.z),$s.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set($s.x,$s.y).multiplyScalar(-e/$s.z)}getViewSize(e,t){return this.getViewBounds(e,jp,Qp),t.subVectors(Qp,jp)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(aa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ua=class extends Na{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Qh=class extends Ic{constructor(){super(new Ua(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Fa=class extends Da{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Nn.DEFAULT_UP),this.updateMatrix(),this.target=new Nn,this.shadow=new Qh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}},Oa=class extends Da{constructor(e,t){super(e,t),this.isAmbientLight=!0,this.type="AmbientLight"}};var so=-90,ro=1,bo=class extends Nn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Yn(so,ro,e,t);s.layers=this.layers,this.add(s);let r=new Yn(so,ro,e,t);r.layers=this.layers,this.add(r);let o=new Yn(so,ro,e,t);o.layers=this.layers,this.add(o);let a=new Yn(so,ro,e,t);a.layers=this.layers,this.add(a);let l=new Yn(so,ro,e,t);l.layers=this.layers,this.add(l);let c=new Yn(so,ro,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===lo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let w=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=w,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,f),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Lc=class extends Yn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Ud="\\[\\]\\.:\\/",vy=new RegExp("["+Ud+"]","g"),Fd="[^"+Ud+"]",by="[^"+Ud.replace("\\.","")+"]",Sy=/((?:WC+[\/:])*)/.source.replace("WC",Fd),My=/(WCOD+)?/.source.replace("WCOD",by),wy=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Fd),Ty=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Fd),Ey=new RegExp("^"+Sy+My+wy+Ty+"$"),Ay=["material","materials","bones","map"],ed=class{constructor(e,t,i){let s=i||$t.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},$t=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(vy,"")}static parseTrackName(e){let t=Ey.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Ay.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ze("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Qe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Qe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Qe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Qe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Qe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Qe("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};$t.Composite=ed;$t.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};$t.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};$t.prototype.GetterByBindingType=[$t.prototype._getValue_direct,$t.prototype._getValue_array,$t.prototype._getValue_arrayElement,$t.prototype._getValue_toArray];$t.prototype.SetterByBindingTypeAndVersioning=[[$t.prototype._setValue_direct,$t.prototype._setValue_direct_setNeedsUpdate,$t.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_array,$t.prototype._setValue_array_setNeedsUpdate,$t.prototype._setValue_array_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_arrayElement,$t.prototype._setValue_arrayElement_setNeedsUpdate,$t.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_fromArray,$t.prototype._setValue_fromArray_setNeedsUpdate,$t.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var VA=new Float32Array(1);var So=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ht(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ht(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var td=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var Ba=class extends Ni{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Od(n,e,t,i){let s=Ry(i);switch(t){case vd:return n*e;case Sd:return n*e/s.components*s.byteLength;case zc:return n*e/s.components*s.byteLength;case tr:return n*e*2/s.components*s.byteLength;case Gc:return n*e*2/s.components*s.byteLength;case bd:return n*e*3/s.components*s.byteLength;case Bi:return n*e*4/s.components*s.byteLength;case Vc:return n*e*4/s.components*s.byteLength;case Ga:case Va:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ha:case Wa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Wc:case $c:return Math.max(n,16)*Math.max(e,8)/4;case Hc:case Xc:return Math.max(n,8)*Math.max(e,8)/2;case qc:case Yc:case Jc:case Kc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Zc:case Xa:case jc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Qc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case eu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case tu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case nu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case iu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case su:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case ru:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case ou:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case au:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case lu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case cu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case uu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case hu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case du:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case fu:case pu:case mu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case gu:case _u:return Math.ceil(n/4)*Math.ceil(e/4)*8;case $a:case xu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ry(n){switch(n){case ni:case gd:return{byteLength:1,components:1};case Eo:case _d:case Oi:return{byteLength:2,components:1};case Bc:case kc:return{byteLength:2,components:4};case Ui:case Oc:case Fi:return{byteLength:4,components:1};case xd:case yd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function lg(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Py(n){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,d=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function i(a,l,c){let u=l.array,d=l.updateRanges;if(n.bindBuffer(c,a),d.length===0)n.bufferSubData(c,0,u);else{d.sort((f,g)=>f.start-g.start);let h=0;for(let f=1;f<d.length;f++){let g=d[h],w=d[f];w.start<=g.start+g.count+1?g.count=Math.max(g.count,w.start+w.count-g.start):(++h,d[h]=w)}d.length=h+1;for(let f=0,g=d.length;f<g;f++){let w=d[f];n.bufferSubData(c,w.start*u.BYTES_PER_ELEMENT,u,w.start,w.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Iy=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ly=`#ifdef USE_ALPHAHASH
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
#endif`,Dy=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Ny=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Uy=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Fy=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Oy=`#ifdef USE_AOMAP
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
#endif`,By=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ky=`#ifdef USE_BATCHING
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
#endif`,zy=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Gy=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Vy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Hy=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Wy=`#ifdef USE_IRIDESCENCE
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
#endif`,Xy=`#ifdef USE_BUMPMAP
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
#endif`,$y=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,qy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Yy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Zy=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Jy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Ky=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,jy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Qy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,ev=`#define PI 3.141592653589793
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
} // validated`,tv=`vec3 transformedNormal = objectNormal;
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
#endif`,nv=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,iv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,sv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,rv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,ov="gl_FragColor = linearToOutputTexel( gl_FragColor );",av=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,lv=`#ifdef USE_ENVMAP
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
#endif`,cv=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,uv=`#ifdef USE_ENVMAP
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
#endif`,hv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,dv=`#ifdef USE_ENVMAP
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
#endif`,fv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,pv=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,mv=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,gv=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,_v=`#ifdef USE_GRADIENTMAP
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
}`,xv=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,yv=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,vv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,bv=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Sv=`#ifdef USE_ENVMAP
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
#endif`,Mv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,wv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Tv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Ev=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Av=`PhysicalMaterial material;
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
#endif`,Rv=`uniform sampler2D dfgLUT;
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
}`,Cv=`
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
#endif`,Pv=`#if defined( RE_IndirectDiffuse )
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
#endif`,Iv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Lv=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Dv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Nv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Uv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Fv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Ov=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Bv=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,kv=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,zv=`#if defined( USE_POINTS_UV )
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
#endif`,Gv=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Vv=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Hv=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Wv=`#if defined( USE_MORPHCOLORS )
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
#endif`,Xv=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,$v=`#ifdef USE_MORPHTARGETS
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
#endif`,qv=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Yv=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Zv=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,Jv=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Kv=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,jv=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Qv=`#ifdef USE_NORMALMAP
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
#endif`,eb=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,tb=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,nb=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,ib=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,sb=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,rb=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,ob=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,ab=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,lb=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,cb=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,ub=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,hb=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,db=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,fb=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,pb=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,mb=`float getShadowMask() {
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
}`,gb=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,_b=`#ifdef USE_SKINNING
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
#endif`,xb=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,yb=`#ifdef USE_SKINNING
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
#endif`,vb=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,bb=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Sb=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Mb=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,wb=`#ifdef USE_TRANSMISSION
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
#endif`,Tb=`#ifdef USE_TRANSMISSION
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
#endif`,Eb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Ab=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Rb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Cb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Pb=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Ib=`uniform sampler2D t2D;
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
}`,Lb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Db=`uniform float backgroundBlurriness;
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
}`,Nb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Ub=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Fb=`#include <common>
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
}`,Ob=`#if DEPTH_PACKING == 3200
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
}`,Bb=`#define DISTANCE
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
}`,kb=`#define DISTANCE
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
}`,zb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Gb=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Vb=`uniform float scale;
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
}`,Hb=`uniform vec3 diffuse;
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
}`,Wb=`#include <common>
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
}`,Xb=`uniform vec3 diffuse;
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
}`,$b=`#define LAMBERT
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
}`,qb=`#define LAMBERT
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
}`,Yb=`#define MATCAP
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
}`,Zb=`#define MATCAP
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
}`,Jb=`#define NORMAL
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
}`,Kb=`#define NORMAL
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
}`,jb=`#define PHONG
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
}`,Qb=`#define PHONG
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
}`,eS=`#define STANDARD
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
}`,tS=`#define STANDARD
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
}`,nS=`#define TOON
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
}`,iS=`#define TOON
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
}`,sS=`uniform float size;
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
}`,rS=`uniform vec3 diffuse;
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
}`,oS=`#include <common>
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
}`,aS=`uniform vec3 color;
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
}`,lS=`uniform float rotation;
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
}`,cS=`uniform vec3 diffuse;
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
}`,ft={alphahash_fragment:Iy,alphahash_pars_fragment:Ly,alphamap_fragment:Dy,alphamap_pars_fragment:Ny,alphatest_fragment:Uy,alphatest_pars_fragment:Fy,aomap_fragment:Oy,aomap_pars_fragment:By,batching_pars_vertex:ky,batching_vertex:zy,begin_vertex:Gy,beginnormal_vertex:Vy,bsdfs:Hy,iridescence_fragment:Wy,bumpmap_pars_fragment:Xy,clipping_planes_fragment:$y,clipping_planes_pars_fragment:qy,clipping_planes_pars_vertex:Yy,clipping_planes_vertex:Zy,color_fragment:Jy,color_pars_fragment:Ky,color_pars_vertex:jy,color_vertex:Qy,common:ev,defaultnormal_vertex:tv,displacementmap_pars_vertex:nv,displacementmap_vertex:iv,emissivemap_fragment:sv,emissivemap_pars_fragment:rv,colorspace_fragment:ov,colorspace_pars_fragment:av,envmap_fragment:lv,envmap_common_pars_fragment:cv,envmap_pars_fragment:uv,envmap_pars_vertex:hv,envmap_physical_pars_fragment:Sv,envmap_vertex:dv,fog_vertex:fv,fog_pars_vertex:pv,fog_fragment:mv,fog_pars_fragment:gv,gradientmap_pars_fragment:_v,lightmap_pars_fragment:xv,lights_lambert_fragment:yv,lights_lambert_pars_fragment:vv,lights_pars_begin:bv,lights_toon_fragment:Mv,lights_toon_pars_fragment:wv,lights_phong_fragment:Tv,lights_phong_pars_fragment:Ev,lights_physical_fragment:Av,lights_physical_pars_fragment:Rv,lights_fragment_begin:Cv,lights_fragment_maps:Pv,lights_fragment_end:Iv,lightprobes_pars_fragment:Lv,logdepthbuf_fragment:Dv,logdepthbuf_pars_fragment:Nv,logdepthbuf_pars_vertex:Uv,logdepthbuf_vertex:Fv,map_fragment:Ov,map_pars_fragment:Bv,map_particle_fragment:kv,map_particle_pars_fragment:zv,metalnessmap_fragment:Gv,metalnessmap_pars_fragment:Vv,morphinstance_vertex:Hv,morphcolor_vertex:Wv,morphnormal_vertex:Xv,morphtarget_pars_vertex:$v,morphtarget_vertex:qv,normal_fragment_begin:Yv,normal_fragment_maps:Zv,normal_pars_fragment:Jv,normal_pars_vertex:Kv,normal_vertex:jv,normalmap_pars_fragment:Qv,clearcoat_normal_fragment_begin:eb,clearcoat_normal_fragment_maps:tb,clearcoat_pars_fragment:nb,iridescence_pars_fragment:ib,opaque_fragment:sb,packing:rb,premultiplied_alpha_fragment:ob,project_vertex:ab,dithering_fragment:lb,dithering_pars_fragment:cb,roughnessmap_fragment:ub,roughnessmap_pars_fragment:hb,shadowmap_pars_fragment:db,shadowmap_pars_vertex:fb,shadowmap_vertex:pb,shadowmask_pars_fragment:mb,skinbase_vertex:gb,skinning_pars_vertex:_b,skinning_vertex:xb,skinnormal_vertex:yb,specularmap_fragment:vb,specularmap_pars_fragment:bb,tonemapping_fragment:Sb,tonemapping_pars_fragment:Mb,transmission_fragment:wb,transmission_pars_fragment:Tb,uv_pars_fragment:Eb,uv_pars_vertex:Ab,uv_vertex:Rb,worldpos_vertex:Cb,background_vert:Pb,background_frag:Ib,backgroundCube_vert:Lb,backgroundCube_frag:Db,cube_vert:Nb,cube_frag:Ub,depth_vert:Fb,depth_frag:Ob,distance_vert:Bb,distance_frag:kb,equirect_vert:zb,equirect_frag:Gb,linedashed_vert:Vb,linedashed_frag:Hb,meshbasic_vert:Wb,meshbasic_frag:Xb,meshlambert_vert:$b,meshlambert_frag:qb,meshmatcap_vert:Yb,meshmatcap_frag:Zb,meshnormal_vert:Jb,meshnormal_frag:Kb,meshphong_vert:jb,meshphong_frag:Qb,meshphysical_vert:eS,meshphysical_frag:tS,meshtoon_vert:nS,meshtoon_frag:iS,points_vert:sS,points_frag:rS,shadow_vert:oS,shadow_frag:aS,sprite_vert:lS,sprite_frag:cS},Le={common:{diffuse:{value:new dt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new dt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new dt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new dt(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},is={basic:{uniforms:Bn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ft.meshbasic_vert,fragmentShader:ft.meshbasic_frag},lambert:{uniforms:Bn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new dt(0)},envMapIntensity:{value:1}}]),vertexShader:ft.meshlambert_vert,fragmentShader:ft.meshlambert_frag},phong:{uniforms:Bn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new dt(0)},specular:{value:new dt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ft.meshphong_vert,fragmentShader:ft.meshphong_frag},standard:{uniforms:Bn([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new dt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag},toon:{uniforms:Bn([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new dt(0)}}]),vertexShader:ft.meshtoon_vert,fragmentShader:ft.meshtoon_frag},matcap:{uniforms:Bn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ft.meshmatcap_vert,fragmentShader:ft.meshmatcap_frag},points:{uniforms:Bn([Le.points,Le.fog]),vertexShader:ft.points_vert,fragmentShader:ft.points_frag},dashed:{uniforms:Bn([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ft.linedashed_vert,fragmentShader:ft.linedashed_frag},depth:{uniforms:Bn([Le.common,Le.displacementmap]),vertexShader:ft.depth_vert,fragmentShader:ft.depth_frag},normal:{uniforms:Bn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ft.meshnormal_vert,fragmentShader:ft.meshnormal_frag},sprite:{uniforms:Bn([Le.sprite,Le.fog]),vertexShader:ft.sprite_vert,fragmentShader:ft.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ft.background_vert,fragmentShader:ft.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ft.backgroundCube_vert,fragmentShader:ft.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ft.cube_vert,fragmentShader:ft.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ft.equirect_vert,fragmentShader:ft.equirect_frag},distance:{uniforms:Bn([Le.common,Le.displacementmap,{referencePosition:{value:new k},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ft.distance_vert,fragmentShader:ft.distance_frag},shadow:{uniforms:Bn([Le.lights,Le.fog,{color:{value:new dt(0)},opacity:{value:1}}]),vertexShader:ft.shadow_vert,fragmentShader:ft.shadow_frag}};is.physical={uniforms:Bn([is.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new dt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new dt(0)},specularColor:{value:new dt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag};var bu={r:0,b:0,g:0},uS=new Bt,cg=new tt;cg.set(-1,0,0,0,1,0,0,0,1);function hS(n,e,t,i,s,r){let o=new dt(0),a=s===!0?0:1,l,c,u=null,d=0,h=null;function f(v){let A=v.isScene===!0?v.background:null;if(A&&A.isTexture){let M=v.backgroundBlurriness>0;A=e.get(A,M)}return A}function g(v){let A=!1,M=f(v);M===null?m(o,a):M&&M.isColor&&(m(M,1),A=!0);let P=n.xr.getEnvironmentBlendMode();P==="additive"?t.buffers.color.setClear(0,0,0,1,r):P==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function w(v,A){let M=f(A);M&&M.isCubeTexture?(c===void 0&&(c=new ti(new yo(1,1,1),new Qi({name:"BackgroundCubeMaterial",uniforms:Mr(is.backgroundCube.uniforms),vertexShader:is.backgroundCube.vertexShader,fragmentShader:is.backgroundCube.fragmentShader,side:Jn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(P,E,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(uS.makeRotationFromEuler(A.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(cg),c.material.toneMapped=vt.getTransfer(M.colorSpace)!==Ct,(u!==M||d!==M.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new ti(new Ra(2,2),new Qi({name:"BackgroundMaterial",uniforms:Mr(is.background.uniforms),vertexShader:is.background.vertexShader,fragmentShader:is.background.fragmentShader,side:er,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=vt.getTransfer(M.colorSpace)!==Ct,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(u!==M||d!==M.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function m(v,A){v.getRGB(bu,Nd(n)),t.buffers.color.setClear(bu.r,bu.g,bu.b,A,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,A=1){o.set(v),a=A,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,m(o,a)},render:g,addToRenderList:w,dispose:p}}function dS(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null),r=s,o=!1;function a(L,W,X,D,H){let J=!1,V=d(L,D,X,W);r!==V&&(r=V,c(r.object)),J=f(L,D,X,H),J&&g(L,D,X,H),H!==null&&e.update(H,n.ELEMENT_ARRAY_BUFFER),(J||o)&&(o=!1,M(L,W,X,D),H!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(H).buffer))}function l(){return n.createVertexArray()}function c(L){return n.bindVertexArray(L)}function u(L){return n.deleteVertexArray(L)}function d(L,W,X,D){let H=D.wireframe===!0,J=i[W.id];J===void 0&&(J={},i[W.id]=J);let V=L.isInstancedMesh===!0?L.id:0,ce=J[V];ce===void 0&&(ce={},J[V]=ce);let K=ce[X.id];K===void 0&&(K={},ce[X.id]=K);let Q=K[H];return Q===void 0&&(Q=h(l()),K[H]=Q),Q}function h(L){let W=[],X=[],D=[];for(let H=0;H<t;H++)W[H]=0,X[H]=0,D[H]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:W,enabledAttributes:X,attributeDivisors:D,object:L,attributes:{},index:null}}function f(L,W,X,D){let H=r.attributes,J=W.attributes,V=0,ce=X.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=H[K],de=J[K];if(de===void 0&&(K==="instanceMatrix"&&L.instanceMatrix&&(de=L.instanceMatrix),K==="instanceColor"&&L.instanceColor&&(de=L.instanceColor)),se===void 0||se.attribute!==de||de&&se.data!==de.data)return!0;V++}return r.attributesNum!==V||r.index!==D}function g(L,W,X,D){let H={},J=W.attributes,V=0,ce=X.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=J[K];se===void 0&&(K==="instanceMatrix"&&L.instanceMatrix&&(se=L.instanceMatrix),K==="instanceColor"&&L.instanceColor&&(se=L.instanceColor));let de={};de.attribute=se,se&&se.data&&(de.data=se.data),H[K]=de,V++}r.attributes=H,r.attributesNum=V,r.index=D}function w(){let L=r.newAttributes;for(let W=0,X=L.length;W<X;W++)L[W]=0}function m(L){p(L,0)}function p(L,W){let X=r.newAttributes,D=r.enabledAttributes,H=r.attributeDivisors;X[L]=1,D[L]===0&&(n.enableVertexAttribArray(L),D[L]=1),H[L]!==W&&(n.vertexAttribDivisor(L,W),H[L]=W)}function v(){let L=r.newAttributes,W=r.enabledAttributes;for(let X=0,D=W.length;X<D;X++)W[X]!==L[X]&&(n.disableVertexAttribArray(X),W[X]=0)}function A(L,W,X,D,H,J,V){V===!0?n.vertexAttribIPointer(L,W,X,H,J):n.vertexAttribPointer(L,W,X,D,H,J)}function M(L,W,X,D){w();let H=D.attributes,J=X.getAttributes(),V=W.defaultAttributeValues;for(let ce in J){let K=J[ce];if(K.location>=0){let Q=H[ce];if(Q===void 0&&(ce==="instanceMatrix"&&L.instanceMatrix&&(Q=L.instanceMatrix),ce==="instanceColor"&&L.instanceColor&&(Q=L.instanceColor)),Q!==void 0){let se=Q.normalized,de=Q.itemSize,he=e.get(Q);if(he===void 0)continue;let ee=he.buffer,me=he.type,xe=he.bytesPerElement,Ae=me===n.INT||me===n.UNSIGNED_INT||Q.gpuType===Oc;if(Q.isInterleavedBufferAttribute){let Se=Q.data,We=Se.isInterleavedBuffer===!0?Se.stride:Se.itemSize,st=Q.offset;if(Se.isInstancedInterleavedBuffer||Se.isInstancedBufferAttribute){for(let Ve=0;Ve<K.locationSize;Ve++)p(K.location+Ve,Se.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Se.meshPerAttribute*Se.count)}else for(let Ve=0;Ve<K.locationSize;Ve++)m(K.location+Ve);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Ve=0;Ve<K.locationSize;Ve++)A(K.location+Ve,de/K.locationSize,me,se,We*xe,(st+de/K.locationSize*Ve)*xe,Ae)}else{if(Q.isInstancedBufferAttribute){for(let Se=0;Se<K.locationSize;Se++)p(K.location+Se,Q.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let Se=0;Se<K.locationSize;Se++)m(K.location+Se);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Se=0;Se<K.locationSize;Se++)A(K.location+Se,de/K.locationSize,me,se,de*xe,de/K.locationSize*Se*xe,Ae)}}else if(V!==void 0){let se=V[ce];if(se!==void 0)switch(se.length){case 2:n.vertexAttrib2fv(K.location,se);break;case 3:n.vertexAttrib3fv(K.location,se);break;case 4:n.vertexAttrib4fv(K.location,se);break;default:n.vertexAttrib1fv(K.location,se)}}}}v()}function P(){G();for(let L in i){let W=i[L];for(let X in W){let D=W[X];for(let H in D){let J=D[H];for(let V in J)u(J[V].object),delete J[V];delete D[H]}}delete i[L]}}function E(L){if(i[L.id]===void 0)return;let W=i[L.id];for(let X in W){let D=W[X];for(let H in D){let J=D[H];for(let V in J)u(J[V].object),delete J[V];delete D[H]}}delete i[L.id]}function x(L){for(let W in i){let X=i[W];for(let D in X){let H=X[D];if(H[L.id]===void 0)continue;let J=H[L.id];for(let V in J)u(J[V].object),delete J[V];delete H[L.id]}}}function T(L){for(let W in i){let X=i[W],D=L.isInstancedMesh===!0?L.id:0,H=X[D];if(H!==void 0){for(let J in H){let V=H[J];for(let ce in V)u(V[ce].object),delete V[ce];delete H[J]}delete X[D],Object.keys(X).length===0&&delete i[W]}}}function G(){N(),o=!0,r!==s&&(r=s,c(r.object))}function N(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:G,resetDefaultState:N,dispose:P,releaseStatesOfGeometry:E,releaseStatesOfObject:T,releaseStatesOfProgram:x,initAttributes:w,enableAttribute:m,disableUnusedAttributes:v}}function fS(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let h=0;for(let f=0;f<u;f++)h+=c[f];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function pS(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==Bi&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let T=x===Oi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==ni&&x!==Fi&&!T&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ze("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),w=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),P=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:w,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:v,maxVaryings:A,maxFragmentUniforms:M,maxSamples:P,samples:E}}function mS(n){let e=this,t=null,i=0,s=!1,r=!1,o=new di,a=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){let f=d.length!==0||h||i!==0||s;return s=h,i=d.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,f){let g=d.clippingPlanes,w=d.clipIntersection,m=d.clipShadows,p=n.get(d);if(!s||g===null||g.length===0||r&&!m)r?u(null):c();else{let v=r?0:i,A=v*4,M=p.clippingState||null;l.value=M,M=u(g,h,A,f);for(let P=0;P!==A;++P)M[P]=t[P];p.clippingState=M,this.numIntersection=w?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(d,h,f,g){let w=d!==null?d.length:0,m=null;if(w!==0){if(m=l.value,g!==!0||m===null){let p=f+w*4,v=h.matrixWorldInverse;a.getNormalMatrix(v),(m===null||m.length<p)&&(m=new Float32Array(p));for(let A=0,M=f;A!==w;++A,M+=4)o.copy(d[A]).applyMatrix4(v,a),o.normal.toArray(m,M),m[M+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=w,e.numIntersection=0,m}}var Za=class extends mi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Ma(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new yo(5,5,5),r=new Qi({name:"CubemapFromEquirect",uniforms:Mr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Jn,blending:yr});r.uniforms.tEquirect.value=t;let o=new ti(s,r),a=t.minFilter;return t.minFilter===As&&(t.minFilter=Dn),new bo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},Gm=256,gS=3,_S=20,ug=256,hg=16,xS=3,yS=new k,vS=new dt,Mu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new bo(1,10,null),this._boxMesh=new ti(new yo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=yS}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,h=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,w=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,w===null&&(e.background=l.getClearColor(vS));let m=new bo(i,s,u);return m.position.copy(a),m.update(l,e),l.autoClear=d,l.autoClearColor=h,l.autoClearDepth=f,l.autoClearStencil=g,e.background=w,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Wm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Hm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Gm,Cd(e))}_fromTexture(e,t){e.mapping===br||e.mapping===To?this._setSize(e.image.length===0?Gm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=Vm(e,!1,!1),i=Math.log2(e)-gS;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Vm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===br||e.mapping===To?(this._cubemapMaterial===null&&(this._cubemapMaterial=Wm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Hm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=bS(),this._integrationMaterial=SS());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/hg);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-xS)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(ug*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=MS());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function Vm(n,e,t){return new Za(n,{minFilter:As,generateMipmaps:e,type:Oi,colorSpace:da,depthBuffer:t})}function Ja(n,e,t){return new Qi({name:n,uniforms:e,vertexShader:ft.cube_vert,fragmentShader:t,side:Jn,blending:yr,depthTest:!1,depthWrite:!1})}function bS(){return Ja("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${ug}u

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
	`)}function SS(){return Ja("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:hg}},`

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
	`)}function MS(){return Ja("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${_S}
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
	`)}function Hm(){return Ja("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Wm(){return Ja("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function wS(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,f=!1){return h==null?null:f?o(h):r(h)}function r(h){if(h&&h.isTexture){let f=h.mapping;if(f===Nc||f===Uc)if(e.has(h)){let g=e.get(h).texture;return a(g,h.mapping)}else{let g=h.image;if(g&&g.height>0){let w=new Za(g.height);return w.fromEquirectangularTexture(n,h),e.set(h,w),h.addEventListener("dispose",c),a(w.texture,h.mapping)}else return null}}return h}function o(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let f=h.mapping,g=f===Nc||f===Uc,w=f===br||f===To;if(g||w){let m=t.get(h),p=m!==void 0?m.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==p)return i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(h,m):i.fromCubemap(h,m),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),m.texture;if(m!==void 0)return m.texture;{let v=h.image;return g&&v&&v.height>0||w&&v&&l(v)?(i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(h):i.fromCubemap(h),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),h.addEventListener("dispose",u),m.texture):null}}}return h}function a(h,f){return f===Nc?h.mapping=br:f===Uc&&(h.mapping=To),h}function l(h){let f=0,g=6;for(let w=0;w<g;w++)h[w]!==void 0&&f++;return f===g}function c(h){let f=h.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function u(h){let f=h.target;f.removeEventListener("dispose",u);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:d}}function TS(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&oa("WebGLRenderer: "+i+" extension not supported."),s}}}function ES(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let w=r.get(g);w&&(e.remove(w),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,w){return s[w.id]!==void 0||(w.addEventListener("dispose",a),s[w.id]=new WeakRef(w),o.register(w,w.id,w),t.memory.geometries++),w}function u(g){let w=g.attributes;for(let m in w)e.update(w[m],n.ARRAY_BUFFER)}function d(g){let w=g.index,m=g.attributes.position,p=0;if(m===void 0)return;let v=w!==null?w.array.length:m.array.length/3-1,A=m.count>=65535?va:ya,M=new A(Math.ceil(v/3)*6,1),P=M.array;if(w!==null){let x=w.array;p=w.version;for(let T=0,G=0;T<v;T+=3){let N=x[T+0],L=x[T+1],W=x[T+2];P[G++]=N,P[G++]=L,P[G++]=L,P[G++]=W,P[G++]=W,P[G++]=N}}else{p=m.version;for(let x=0,T=0;x<v;x+=3){let G=x+0,N=x+1,L=x+2;P[T++]=G,P[T++]=N,P[T++]=N,P[T++]=L,P[T++]=L,P[T++]=G}}M.version=p;let E=r.get(g);E&&e.remove(E),r.set(g,M)}function h(g){let w=r.get(g);if(w){let m=g.index;m!==null&&w.version<m.version&&d(g)}else d(g);return r.get(g)}function f(){for(let g in s){let w=s[g].deref();w!==void 0&&l(w)}}return{get:c,update:u,getWireframeAttribute:h,dispose:f}}function AS(n,e,t){let i;function s(d){i=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,h){n.drawElements(i,h,r,d*o),t.update(h,i,1)}function c(d,h,f){f!==0&&(n.drawElementsInstanced(i,h,r,d*o,f),t.update(h,i,f))}function u(d,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,d,0,f);let w=0;for(let m=0;m<f;m++)w+=h[m];t.update(w,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function RS(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:Qe("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function CS(n,e,t){let i=new WeakMap,s=new Jt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=u!==void 0?u.length:0,h=i.get(a);if(h===void 0||h.count!==d){let G=function(){x.dispose(),i.delete(a),a.removeEventListener("dispose",G)};h!==void 0&&h.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,w=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],A=0;f===!0&&(A=1),g===!0&&(A=2),w===!0&&(A=3);let M=a.attributes.position.count*A,P=1;M>e.maxTextureSize&&(P=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let E=new Float32Array(M*P*4*d),x=new ga(E,M,P,d);x.type=Fi,x.needsUpdate=!0;let T=A*4;for(let N=0;N<d;N++){let L=m[N],W=p[N],X=v[N],D=M*P*4*N;for(let H=0;H<L.count;H++){let J=H*T;f===!0&&(s.fromBufferAttribute(L,H),E[D+J+0]=s.x,E[D+J+1]=s.y,E[D+J+2]=s.z,E[D+J+3]=0),g===!0&&(s.fromBufferAttribute(W,H),E[D+J+4]=s.x,E[D+J+5]=s.y,E[D+J+6]=s.z,E[D+J+7]=0),w===!0&&(s.fromBufferAttribute(X,H),E[D+J+8]=s.x,E[D+J+9]=s.y,E[D+J+10]=s.z,E[D+J+11]=X.itemSize===4?s.w:1)}}h={count:d,texture:x,size:new Ne(M,P)},i.set(a,h),a.addEventListener("dispose",G)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let w=0;w<c.length;w++)f+=c[w];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function PS(n,e,t,i,s){let r=new WeakMap;function o(c){let u=s.render.frame,d=c.geometry,h=e.get(c,d);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return h}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var IS={[ld]:"LINEAR_TONE_MAPPING",[cd]:"REINHARD_TONE_MAPPING",[ud]:"CINEON_TONE_MAPPING",[hd]:"ACES_FILMIC_TONE_MAPPING",[fd]:"AGX_TONE_MAPPING",[pd]:"NEUTRAL_TONE_MAPPING",[dd]:"CUSTOM_TONE_MAPPING"};function LS(n,e,t,i,s,r){let o=new mi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new ei;u.setAttribute("position",new Cn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Cn([0,2,0,0,2,0],2));let d=new xc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new ti(u,d),f=new Ua(-1,1,1,-1,0,1),g=null,w=null,m=!1,p,v=null,A=[],M=!1;this.setSize=function(P,E){o.setSize(P,E),a!==null&&a.setSize(P,E),l!==null&&l.setSize(P,E);for(let x=0;x<A.length;x++){let T=A[x];T.setSize&&T.setSize(P,E)}},this.setEffects=function(P){A=P,M=A.length>0&&A[0].isRenderPass===!0;let E=o.width,x=o.height;A.length>0&&a===null&&(a=new mi(E,x,{type:Oi,depthBuffer:!1,stencilBuffer:!1}),l=new mi(E,x,{type:Oi,depthBuffer:!1,stencilBuffer:!1}));let T=s===!0&&A.some(G=>G.needsDepthTexture===!0);T!==(o.depthTexture!==null)&&(T===!0&&c===null&&(c=new Es(E,x),r===!0&&(c.format=Rs,c.type=Sr)),o.dispose(),o.depthTexture=T?c:null,o.resolveDepthBuffer=T,o.storeMultisampledDepthBuffer=T);for(let G=0;G<A.length;G++){let N=A[G];N.setSize&&N.setSize(E,x),T&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(P,E){if(m||P.toneMapping===ts&&A.length===0)return!1;if(v=E,E!==null){let x=E.width,T=E.height;(o.width!==x||o.height!==T)&&this.setSize(x,T)}return M===!1&&P.setRenderTarget(o),p=P.toneMapping,P.toneMapping=ts,!0},this.hasRenderPass=function(){return M},this.end=function(P,E){P.toneMapping=p,m=!0;let x=o,T=a;for(let G=0;G<A.length;G++){let N=A[G];N.enabled!==!1&&(N.render(P,T,x,E),N.needsSwap!==!1&&(x=T,T=T===a?l:a))}if(g!==P.outputColorSpace||w!==P.toneMapping){g=P.outputColorSpace,w=P.toneMapping,d.defines={},vt.getTransfer(g)===Ct&&(d.defines.SRGB_TRANSFER="");let G=IS[w];G&&(d.defines[G]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=x.texture,P.setRenderTarget(v),P.render(h,f),v=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),d.dispose()}}var dg=new Zn,fg=new Es(1,1),pg=new wa(1),mg=new ga,gg=new ac,_g=new Ma,Xm=[],$m=[],qm=new Float32Array(16),Ym=new Float32Array(9),Zm=new Float32Array(4);function Ro(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=Xm[s];if(r===void 0&&(r=new Float32Array(s),Xm[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function _n(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function xn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Tu(n,e){let t=$m[e];t===void 0&&(t=new Int32Array(e),$m[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function DS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function NS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2fv(this.addr,e),xn(t,e)}}function US(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(_n(t,e))return;n.uniform3fv(this.addr,e),xn(t,e)}}function FS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4fv(this.addr,e),xn(t,e)}}function OS(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;Zm.set(i),n.uniformMatrix2fv(this.addr,!1,Zm),xn(t,i)}}function BS(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;Ym.set(i),n.uniformMatrix3fv(this.addr,!1,Ym),xn(t,i)}}function kS(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(_n(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),xn(t,e)}else{if(_n(t,i))return;qm.set(i),n.uniformMatrix4fv(this.addr,!1,qm),xn(t,i)}}function zS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function GS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2iv(this.addr,e),xn(t,e)}}function VS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(_n(t,e))return;n.uniform3iv(this.addr,e),xn(t,e)}}function HS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4iv(this.addr,e),xn(t,e)}}function WS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function XS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(_n(t,e))return;n.uniform2uiv(this.addr,e),xn(t,e)}}function $S(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(_n(t,e))return;n.uniform3uiv(this.addr,e),xn(t,e)}}function qS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(_n(t,e))return;n.uniform4uiv(this.addr,e),xn(t,e)}}function Eu(n){return n.version===0&&(n.compareFunction=Td,n.needsUpdate=!0),n}function YS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Eu(fg):r=dg,t.setTexture2D(e||r,s)}function ZS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||gg,s)}function JS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Eu(pg):r=_g,t.setTextureCube(e||r,s)}function KS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||mg,s)}function jS(n){switch(n){case 5126:return DS;case 35664:return NS;case 35665:return US;case 35666:return FS;case 35674:return OS;case 35675:return BS;case 35676:return kS;case 5124:case 35670:return zS;case 35667:case 35671:return GS;case 35668:case 35672:return VS;case 35669:case 35673:return HS;case 5125:return WS;case 36294:return XS;case 36295:return $S;case 36296:return qS;case 35678:case 36198:case 36298:case 36306:case 35682:return YS;case 35679:case 36299:case 36307:return ZS;case 35680:case 36300:case 36308:case 36293:return JS;case 36289:case 36303:case 36311:case 36292:return KS}}function QS(n,e){n.uniform1fv(this.addr,e)}function eM(n,e){let t=Ro(e,this.size,2);n.uniform2fv(this.addr,t)}function tM(n,e){let t=Ro(e,this.size,3);n.uniform3fv(this.addr,t)}function nM(n,e){let t=Ro(e,this.size,4);n.uniform4fv(this.addr,t)}function iM(n,e){let t=Ro(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function sM(n,e){let t=Ro(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function rM(n,e){let t=Ro(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function oM(n,e){n.uniform1iv(this.addr,e)}function aM(n,e){n.uniform2iv(this.addr,e)}function lM(n,e){n.uniform3iv(this.addr,e)}function cM(n,e){n.uniform4iv(this.addr,e)}function uM(n,e){n.uniform1uiv(this.addr,e)}function hM(n,e){n.uniform2uiv(this.addr,e)}function dM(n,e){n.uniform3uiv(this.addr,e)}function fM(n,e){n.uniform4uiv(this.addr,e)}function pM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Eu(fg):o=dg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function mM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||gg,r[o])}function gM(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Eu(pg):o=_g;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function _M(n,e,t){let i=this.cache,s=e.length,r=Tu(t,s);_n(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||mg,r[o])}function xM(n){switch(n){case 5126:return QS;case 35664:return eM;case 35665:return tM;case 35666:return nM;case 35674:return iM;case 35675:return sM;case 35676:return rM;case 5124:case 35670:return oM;case 35667:case 35671:return aM;case 35668:case 35672:return lM;case 35669:case 35673:return cM;case 5125:return uM;case 36294:return hM;case 36295:return dM;case 36296:return fM;case 35678:case 36198:case 36298:case 36306:case 35682:return pM;case 35679:case 36299:case 36307:return mM;case 35680:case 36300:case 36308:case 36293:return gM;case 36289:case 36303:case 36311:case 36292:return _M}}var zd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=jS(t.type)}},Gd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=xM(t.type)}},Vd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Bd=/(\w+)(\])?(\[|\.)?/g;function Jm(n,e){n.seq.push(e),n.map[e.id]=e}function yM(n,e,t){let i=n.name,s=i.length;for(Bd.lastIndex=0;;){let r=Bd.exec(i),o=Bd.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Jm(t,c===void 0?new zd(a,n,e):new Gd(a,n,e));break}else{let d=t.map[a];d===void 0&&(d=new Vd(a),Jm(t,d)),t=d}}}var Ao=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);yM(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function Km(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var vM=37297,bM=0;function SM(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var jm=new tt;function MM(n){vt._getMatrix(jm,vt.workingColorSpace,n);let e=`mat3( ${jm.elements.map(t=>t.toFixed(4))} )`;switch(vt.getTransfer(n)){case fa:return[e,"LinearTransferOETF"];case Ct:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Qm(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+SM(n.getShaderSource(e),a)}else return r}function wM(n,e){let t=MM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var TM={[ld]:"Linear",[cd]:"Reinhard",[ud]:"Cineon",[hd]:"ACESFilmic",[fd]:"AgX",[pd]:"Neutral",[dd]:"Custom"};function EM(n,e){let t=TM[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Su=new k;function AM(){vt.getLuminanceCoefficients(Su);let n=Su.x.toFixed(4),e=Su.y.toFixed(4),t=Su.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function RM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ya).join(`
`)}function CM(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function PM(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ya(n){return n!==""}function eg(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function tg(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var IM=/^[ \t]*#include +<([\w\d./]+)>/gm;function Hd(n){return n.replace(IM,LM)}function LM(n,e){let t=ft[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Hd(t)}var DM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function ng(n){return n.replace(DM,NM)}function NM(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function ig(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var UM={[ka]:"SHADOWMAP_TYPE_PCF",[Mo]:"SHADOWMAP_TYPE_VSM"};function FM(n){return UM[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var OM={[To]:"ENVMAP_MODE_REFRACTION"};function BM(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":OM[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var kM={[Dc]:"ENVMAP_BLENDING_MULTIPLY",[bm]:"ENVMAP_BLENDING_MIX",[Sm]:"ENVMAP_BLENDING_ADD"};function zM(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":kM[n.combine]||"ENVMAP_BLENDING_NONE"}function GM(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=FM(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=BM(t),d=zM(t),h=RM(t),f=CM(r),g=s.createProgram(),w,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(w=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ya).join(`
`),w.length>0&&(w+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ya).join(`
`),m.length>0&&(m+=`
`)):(w=[ig(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ya).join(`
`),m=[ig(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ts?"#define TONE_MAPPING":"",t.toneMapping!==ts?ft.tonemapping_pars_fragment:"",t.toneMapping!==ts?EM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ft.colorspace_pars_fragment,wM("linearToOutputTexel",t.outputColorSpace),AM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ya).join(`
`)),o=Hd(o),o=eg(o,t),o=tg(o,t),a=Hd(a),a=eg(a,t),a=tg(a,t),o=ng(o),a=ng(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,w=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+w,m=["#define varying in",t.glslVersion===Ad?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ad?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let v=p+w+o,A=p+m+a,M=Km(s,s.VERTEX_SHADER,v),P=Km(s,s.FRAGMENT_SHADER,A);s.attachShader(g,M),s.attachShader(g,P),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function E(N){if(n.debug.checkShaderErrors){let L=s.getProgramInfoLog(g)||"",W=s.getShaderInfoLog(M)||"",X=s.getShaderInfoLog(P)||"",D=L.trim(),H=W.trim(),J=X.trim(),V=!0,ce=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,M,P);else{let K=Qm(s,M,"vertex"),Q=Qm(s,P,"fragment");Qe("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+D+`
`+K+`
`+Q)}else D!==""?Ze("WebGLProgram: Program Info Log:",D):(H===""||J==="")&&(ce=!1);ce&&(N.diagnostics={runnable:V,programLog:D,vertexShader:{log:H,prefix:w},fragmentShader:{log:J,prefix:m}})}s.deleteShader(M),s.deleteShader(P),x=new Ao(s,g),T=PM(s,g)}let x;this.getUniforms=function(){return x===void 0&&E(this),x};let T;this.getAttributes=function(){return T===void 0&&E(this),T};let G=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return G===!1&&(G=s.getProgramParameter(g,vM)),G},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=bM++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=P,this}var VM=0,Wd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Xd(e),t.set(e,i)),i}},Xd=class{constructor(e){this.id=VM++,this.code=e,this.usedTimes=0}};function HM(n){return n===tr||n===Xa||n===$a}function WM(n,e,t,i,s,r){let o=new _a,a=new Wd,l=new Set,c=[],u=new Map,d=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function g(x,T,G,N,L,W){let X=N.fog,D=L.geometry,H=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?N.environment:null,J=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,V=e.get(x.envMap||H,J),ce=h[x.type],K=i.precision;x.precision!==null&&(K=i.getMaxPrecision(x.precision),K!==x.precision&&Ze("WebGLProgram.getParameters:",x.precision,"not supported, using",K,"instead."));let Q=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,se=Q!==void 0?Q.length:0,de=0;D.morphAttributes.position!==void 0&&(de=1),D.morphAttributes.normal!==void 0&&(de=2),D.morphAttributes.color!==void 0&&(de=3);let he,ee,me,xe;if(ce){let Re=is[ce];he=Re.vertexShader,ee=Re.fragmentShader}else{he=x.vertexShader,ee=x.fragmentShader;let Re=a.getVertexShaderStage(x),lt=a.getFragmentShaderStage(x);a.update(x,Re,lt),me=Re.id,xe=lt.id}let Ae=n.getRenderTarget(),Se=n.state.buffers.depth.getReversed(),We=L.isInstancedMesh===!0,st=L.isBatchedMesh===!0,Ve=!!x.map,pt=!!x.matcap,ct=!!V,nt=ct&&V.isPMREMTexture===!0,Yt=!!x.aoMap,Gt=!!x.lightMap,on=!!x.bumpMap&&x.wireframe===!1,Ut=!!x.normalMap,Mn=!!x.displacementMap,St=!!x.emissiveMap,mn=!!x.metalnessMap,jt=!!x.roughnessMap,an=x.anisotropy>0,F=x.clearcoat>0,Ce=x.diffuseRoughness>0,Ye=x.dispersion>0,rt=x.retroreflectivity>0,Me=x.iridescence>0,Ot=x.sheen>0,Ge=x.transmission>0,qe=an&&!!x.anisotropyMap,R=F&&!!x.clearcoatMap,y=F&&!!x.clearcoatNormalMap,$=F&&!!x.clearcoatRoughnessMap,ue=Ce&&!!x.diffuseRoughnessMap,oe=Me&&!!x.iridescenceMap,_e=Me&&!!x.iridescenceThicknessMap,ye=Ot&&!!x.sheenColorMap,te=Ot&&!!x.sheenRoughnessMap,ie=!!x.specularMap,pe=!!x.specularColorMap,U=!!x.specularIntensityMap,re=Ge&&!!x.transmissionMap,ne=Ge&&!!x.thicknessMap,we=!!x.gradientMap,ge=!!x.alphaMap,be=x.alphaTest>0,He=!!x.alphaHash,Ke=!!x.extensions,le=ts;x.toneMapped&&(Ae===null||Ae.isXRRenderTarget===!0)&&(le=n.toneMapping);let Be=nt?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,je={shaderID:ce,shaderType:x.type,shaderName:x.name,vertexShader:he,fragmentShader:ee,defines:x.defines,customVertexShaderID:me,customFragmentShaderID:xe,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:K,batching:st,batchingColor:st&&L._colorsTexture!==null,instancing:We,instancingColor:We&&L.instanceColor!==null,instancingMorph:We&&L.morphTexture!==null,outputColorSpace:Ae===null?n.outputColorSpace:Ae.isXRRenderTarget===!0?Ae.texture.colorSpace:vt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:Ve,matcap:pt,envMap:ct,envMapMode:ct&&V.mapping,envMapPMREM:nt,envMapMaxLod:nt?Be.length-1:null,envMapSize:nt?Be[0].width:null,aoMap:Yt,lightMap:Gt,bumpMap:on,normalMap:Ut,displacementMap:Mn,emissiveMap:St,normalMapObjectSpace:Ut&&x.normalMapType===Tm,normalMapTangentSpace:Ut&&x.normalMapType===yu,packedNormalMap:Ut&&x.normalMapType===yu&&HM(x.normalMap.format),metalnessMap:mn,roughnessMap:jt,anisotropy:an,anisotropyMap:qe,clearcoat:F,clearcoatMap:R,clearcoatNormalMap:y,clearcoatRoughnessMap:$,diffuseRoughness:Ce,diffuseRoughnessMap:ue,dispersion:Ye,retroreflection:rt,iridescence:Me,iridescenceMap:oe,iridescenceThicknessMap:_e,sheen:Ot,sheenColorMap:ye,sheenRoughnessMap:te,specularMap:ie,specularColorMap:pe,specularIntensityMap:U,transmission:Ge,transmissionMap:re,thicknessMap:ne,gradientMap:we,opaque:x.transparent===!1&&x.blending===wo&&x.alphaToCoverage===!1,alphaMap:ge,alphaTest:be,alphaHash:He,combine:x.combine,mapUv:Ve&&f(x.map.channel),aoMapUv:Yt&&f(x.aoMap.channel),lightMapUv:Gt&&f(x.lightMap.channel),bumpMapUv:on&&f(x.bumpMap.channel),normalMapUv:Ut&&f(x.normalMap.channel),displacementMapUv:Mn&&f(x.displacementMap.channel),emissiveMapUv:St&&f(x.emissiveMap.channel),metalnessMapUv:mn&&f(x.metalnessMap.channel),roughnessMapUv:jt&&f(x.roughnessMap.channel),anisotropyMapUv:qe&&f(x.anisotropyMap.channel),clearcoatMapUv:R&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:y&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:$&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ue&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:_e&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(x.sheenRoughnessMap.channel),specularMapUv:ie&&f(x.specularMap.channel),specularColorMapUv:pe&&f(x.specularColorMap.channel),specularIntensityMapUv:U&&f(x.specularIntensityMap.channel),transmissionMapUv:re&&f(x.transmissionMap.channel),thicknessMapUv:ne&&f(x.thicknessMap.channel),alphaMapUv:ge&&f(x.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Ut||an),vertexNormals:!!D.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!D.attributes.uv&&(Ve||ge),fog:!!X,useFog:x.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||D.attributes.normal===void 0&&Ut===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:Se,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:de,numSunLights:T.sun.length,numDirLights:T.directional.length,numPointLights:T.point.length,numSpotLights:T.spot.length,numSpotLightMaps:T.spotLightMap.length,numRectAreaLights:T.rectArea.length,numHemiLights:T.hemi.length,numSunLightShadows:T.sunShadowMap.length,numDirLightShadows:T.directionalShadowMap.length,numPointLightShadows:T.pointShadowMap.length,numSpotLightShadows:T.spotShadowMap.length,numSpotLightShadowsWithMaps:T.numSpotLightShadowsWithMaps,numLightProbes:T.numLightProbes,numLightProbeGrids:W.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&G.length>0,shadowMapType:n.shadowMap.type,toneMapping:le,decodeVideoTexture:Ve&&x.map.isVideoTexture===!0&&vt.getTransfer(x.map.colorSpace)===Ct,decodeVideoTextureEmissive:St&&x.emissiveMap.isVideoTexture===!0&&vt.getTransfer(x.emissiveMap.colorSpace)===Ct,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===es,flipSided:x.side===Jn,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:Ke&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ke&&x.extensions.multiDraw===!0||st)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return je.vertexUv1s=l.has(1),je.vertexUv2s=l.has(2),je.vertexUv3s=l.has(3),l.clear(),je}function w(x){let T=[];if(x.shaderID?T.push(x.shaderID):(T.push(x.customVertexShaderID),T.push(x.customFragmentShaderID)),x.defines!==void 0)for(let G in x.defines)T.push(G),T.push(x.defines[G]);return x.isRawShaderMaterial===!1&&(m(T,x),p(T,x),T.push(n.outputColorSpace)),T.push(x.customProgramCacheKey),T.join()}function m(x,T){x.push(T.precision),x.push(T.outputColorSpace),x.push(T.envMapMode),x.push(T.envMapPMREM),x.push(T.envMapMaxLod),x.push(T.envMapSize),x.push(T.mapUv),x.push(T.alphaMapUv),x.push(T.lightMapUv),x.push(T.aoMapUv),x.push(T.bumpMapUv),x.push(T.normalMapUv),x.push(T.displacementMapUv),x.push(T.emissiveMapUv),x.push(T.metalnessMapUv),x.push(T.roughnessMapUv),x.push(T.anisotropyMapUv),x.push(T.clearcoatMapUv),x.push(T.clearcoatNormalMapUv),x.push(T.clearcoatRoughnessMapUv),x.push(T.diffuseRoughnessMapUv),x.push(T.iridescenceMapUv),x.push(T.iridescenceThicknessMapUv),x.push(T.sheenColorMapUv),x.push(T.sheenRoughnessMapUv),x.push(T.specularMapUv),x.push(T.specularColorMapUv),x.push(T.specularIntensityMapUv),x.push(T.transmissionMapUv),x.push(T.thicknessMapUv),x.push(T.combine),x.push(T.fogExp2),x.push(T.sizeAttenuation),x.push(T.morphTargetsCount),x.push(T.numSunLights),x.push(T.numDirLights),x.push(T.numPointLights),x.push(T.numSpotLights),x.push(T.numSpotLightMaps),x.push(T.numHemiLights),x.push(T.numRectAreaLights),x.push(T.numSunLightShadows),x.push(T.numDirLightShadows),x.push(T.numPointLightShadows),x.push(T.numSpotLightShadows),x.push(T.numSpotLightShadowsWithMaps),x.push(T.numLightProbes),x.push(T.numLightProbeGrids),x.push(T.shadowMapType),x.push(T.toneMapping),x.push(T.numClippingPlanes),x.push(T.numClipIntersection),x.push(T.depthPacking)}function p(x,T){o.disableAll(),T.instancing&&o.enable(0),T.instancingColor&&o.enable(1),T.instancingMorph&&o.enable(2),T.matcap&&o.enable(3),T.envMap&&o.enable(4),T.normalMapObjectSpace&&o.enable(5),T.normalMapTangentSpace&&o.enable(6),T.clearcoat&&o.enable(7),T.iridescence&&o.enable(8),T.alphaTest&&o.enable(9),T.vertexColors&&o.enable(10),T.vertexAlphas&&o.enable(11),T.vertexUv1s&&o.enable(12),T.vertexUv2s&&o.enable(13),T.vertexUv3s&&o.enable(14),T.vertexTangents&&o.enable(15),T.anisotropy&&o.enable(16),T.alphaHash&&o.enable(17),T.batching&&o.enable(18),T.dispersion&&o.enable(19),T.retroreflection&&o.enable(24),T.diffuseRoughness&&o.enable(25),T.batchingColor&&o.enable(20),T.gradientMap&&o.enable(21),T.packedNormalMap&&o.enable(22),T.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),T.fog&&o.enable(0),T.useFog&&o.enable(1),T.flatShading&&o.enable(2),T.logarithmicDepthBuffer&&o.enable(3),T.reversedDepthBuffer&&o.enable(4),T.skinning&&o.enable(5),T.morphTargets&&o.enable(6),T.morphNormals&&o.enable(7),T.morphColors&&o.enable(8),T.premultipliedAlpha&&o.enable(9),T.shadowMapEnabled&&o.enable(10),T.doubleSided&&o.enable(11),T.flipSided&&o.enable(12),T.useDepthPacking&&o.enable(13),T.dithering&&o.enable(14),T.transmission&&o.enable(15),T.sheen&&o.enable(16),T.opaque&&o.enable(17),T.pointsUvs&&o.enable(18),T.decodeVideoTexture&&o.enable(19),T.decodeVideoTextureEmissive&&o.enable(20),T.alphaToCoverage&&o.enable(21),T.numLightProbeGrids>0&&o.enable(22),T.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function v(x){let T=h[x.type],G;if(T){let N=is[T];G=Bm.clone(N.uniforms)}else G=x.uniforms;return G}function A(x,T){let G=u.get(T);return G!==void 0?++G.usedTimes:(G=new GM(n,T,x,s),c.push(G),u.set(T,G)),G}function M(x){if(--x.usedTimes===0){let T=c.indexOf(x);c[T]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function P(x){a.remove(x)}function E(){a.dispose()}return{getParameters:g,getProgramCacheKey:w,getUniforms:v,acquireProgram:A,releaseProgram:M,releaseShaderCache:P,programs:c,dispose:E}}function XM(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function $M(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function sg(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function rg(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function a(h,f,g,w,m,p){let v=n[e];return v===void 0?(v={id:h.id,object:h,geometry:f,material:g,materialVariant:o(h),groupOrder:w,renderOrder:h.renderOrder,z:m,group:p},n[e]=v):(v.id=h.id,v.object=h,v.geometry=f,v.material=g,v.materialVariant=o(h),v.groupOrder=w,v.renderOrder=h.renderOrder,v.z=m,v.group=p),e++,v}function l(h,f,g,w,m,p,v){v.reversedDepth===!0&&(m=-m);let A=a(h,f,g,w,m,p);g.transmission>0?i.push(A):g.transparent===!0?s.push(A):t.push(A)}function c(h,f,g,w,m,p){let v=a(h,f,g,w,m,p);g.transmission>0?i.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function u(h,f){t.length>1&&t.sort(h||$M),i.length>1&&i.sort(f||sg),s.length>1&&s.sort(f||sg)}function d(){for(let h=e,f=n.length;h<f;h++){let g=n[h];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:d,sort:u}}function qM(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new rg,n.set(i,[o])):s>=r.length?(o=new rg,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function YM(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new k,color:new dt};break;case"SpotLight":t={position:new k,direction:new k,color:new dt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new k,color:new dt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new k,skyColor:new dt,groundColor:new dt};break;case"RectAreaLight":t={color:new dt,position:new k,halfWidth:new k,halfHeight:new k};break}return n[e.id]=t,t}}}function ZM(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var JM=0;function KM(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function jM(n){let e=new YM,t=ZM(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new k);let s=new k,r=new Bt,o=new Bt;function a(c){let u=0,d=0,h=0;for(let W=0;W<9;W++)i.probe[W].set(0,0,0);let f=0,g=0,w=0,m=0,p=0,v=0,A=0,M=0,P=0,E=0,x=0,T=0,G=0,N=0;c.sort(KM);for(let W=0,X=c.length;W<X;W++){let D=c[W],H=D.color,J=D.intensity,V=D.distance,ce=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===tr?ce=D.shadow.map.texture:ce=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=H.r*J,d+=H.g*J,h+=H.b*J;else if(D.isLightProbe){for(let K=0;K<9;K++)i.probe[K].addScaledVector(D.sh.coefficients[K],J);N++}else if(D.isSunLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let Q=D.shadow,se=t.get(D);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[g]=se,i.sunShadowMap[g]=ce;let de=Q.getViewportCount();for(let he=0;he<de;he++)i.sunShadowMatrix[w+he]=Q.getMatrix(he),i.sunShadowCascade[w+he]=Q._cascadeData[he];w+=de,g++}i.sun[f]=K,f++}else if(D.isDirectionalLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let Q=D.shadow,se=t.get(D);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.directionalShadow[m]=se,i.directionalShadowMap[m]=ce,i.directionalShadowMatrix[m]=D.shadow.matrix,P++}i.directional[m]=K,m++}else if(D.isSpotLight){let K=e.get(D);K.position.setFromMatrixPosition(D.matrixWorld),K.color.copy(H).multiplyScalar(J),K.distance=V,K.coneCos=Math.cos(D.angle),K.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),K.decay=D.decay,i.spot[v]=K;let Q=D.shadow;if(D.map&&(i.spotLightMap[T]=D.map,T++,Q.updateMatrices(D),D.castShadow&&G++),i.spotLightMatrix[v]=Q.matrix,D.castShadow){let se=t.get(D);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.spotShadow[v]=se,i.spotShadowMap[v]=ce,x++}v++}else if(D.isRectAreaLight){let K=e.get(D);K.color.copy(H).multiplyScalar(J),K.halfWidth.set(D.width*.5,0,0),K.halfHeight.set(0,D.height*.5,0),i.rectArea[A]=K,A++}else if(D.isPointLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),K.distance=D.distance,K.decay=D.decay,D.castShadow){let Q=D.shadow,se=t.get(D);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,i.pointShadow[p]=se,i.pointShadowMap[p]=ce,i.pointShadowMatrix[p]=D.shadow.matrix,E++}i.point[p]=K,p++}else if(D.isHemisphereLight){let K=e.get(D);K.skyColor.copy(D.color).multiplyScalar(J),K.groundColor.copy(D.groundColor).multiplyScalar(J),i.hemi[M]=K,M++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Le.LTC_FLOAT_1,i.rectAreaLTC2=Le.LTC_FLOAT_2):(i.rectAreaLTC1=Le.LTC_HALF_1,i.rectAreaLTC2=Le.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=d,i.ambient[2]=h;let L=i.hash;(L.sunLength!==f||L.directionalLength!==m||L.pointLength!==p||L.spotLength!==v||L.rectAreaLength!==A||L.hemiLength!==M||L.numSunShadows!==g||L.numDirectionalShadows!==P||L.numPointShadows!==E||L.numSpotShadows!==x||L.numSpotMaps!==T||L.numLightProbes!==N)&&(i.sun.length=f,i.directional.length=m,i.spot.length=v,i.rectArea.length=A,i.point.length=p,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=w,i.sunShadowCascade.length=w,i.directionalShadow.length=P,i.directionalShadowMap.length=P,i.directionalShadowMatrix.length=P,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+T-G,i.spotLightMap.length=T,i.numSpotLightShadowsWithMaps=G,i.numLightProbes=N,L.sunLength=f,L.directionalLength=m,L.pointLength=p,L.spotLength=v,L.rectAreaLength=A,L.hemiLength=M,L.numSunShadows=g,L.numDirectionalShadows=P,L.numPointShadows=E,L.numSpotShadows=x,L.numSpotMaps=T,L.numLightProbes=N,i.version=JM++)}function l(c,u){let d=0,h=0,f=0,g=0,w=0,m=0,p=u.matrixWorldInverse;for(let v=0,A=c.length;v<A;v++){let M=c[v];if(M.isSunLight){let P=i.sun[d];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(p),d++}else if(M.isDirectionalLight){let P=i.directional[h];P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(p),h++}else if(M.isSpotLight){let P=i.spot[g];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(p),P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(p),g++}else if(M.isRectAreaLight){let P=i.rectArea[w];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(p),o.identity(),r.copy(M.matrixWorld),r.premultiply(p),o.extractRotation(r),P.halfWidth.set(M.width*.5,0,0),P.halfHeight.set(0,M.height*.5,0),P.halfWidth.applyMatrix4(o),P.halfHeight.applyMatrix4(o),w++}else if(M.isPointLight){let P=i.point[f];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(p),f++}else if(M.isHemisphereLight){let P=i.hemi[m];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(p),m++}}}return{setup:a,setupView:l,state:i}}function og(n){let e=new jM(n),t=[],i=[],s=[];function r(d){u.camera=d,t.length=0,i.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){i.push(d)}function l(){e.setup(t),s.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function c(d){e.setupView(t,d)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function QM(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new og(n),e.set(s,[a])):r>=o.length?(a=new og(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var ew=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,tw=`uniform sampler2D shadow_pass;
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
}`,nw=[new k(1,0,0),new k(-1,0,0),new k(0,1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1)],iw=[new k(0,-1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1),new k(0,-1,0),new k(0,-1,0)],ag=new Bt,qa=new k,kd=new k;function sw(n,e,t){let i=new Ys,s=new Ne,r=new Ne,o=new Jt,a=new yc,l=new vc,c={},u=t.maxTextureSize,d={[er]:Jn,[Jn]:er,[es]:es},h=new Qi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:ew,fragmentShader:tw}),f=h.clone();f.defines.HORIZONTAL_PASS=1;let g=new ei;g.setAttribute("position",new fi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let w=new ti(g,h),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ka;let p=this.type;this.render=function(E,x,T){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===nm&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ka);let G=n.getRenderTarget(),N=n.getActiveCubeFace(),L=n.getActiveMipmapLevel(),W=n.state;W.setBlending(yr),W.buffers.depth.getReversed()===!0?W.buffers.color.setClear(0,0,0,0):W.buffers.color.setClear(1,1,1,1),W.buffers.depth.setTest(!0),W.setScissorTest(!1);let X=p!==this.type;X&&x.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(H=>H.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,H=E.length;D<H;D++){let J=E[D],V=J.shadow;if(V===void 0){Ze("WebGLShadowMap:",J,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ce=V.getFrameExtents();s.multiply(ce),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ce.x),s.x=r.x*ce.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ce.y),s.y=r.y*ce.y,V.mapSize.y=r.y));let K=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=K,V.map===null||X===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===Mo){if(J.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new mi(s.x,s.y,{format:tr,type:Oi,minFilter:Dn,magFilter:Dn,generateMipmaps:!1}),V.map.texture.name=J.name+".shadowMap",V.map.depthTexture=new Es(s.x,s.y,Fi),V.map.depthTexture.name=J.name+".shadowMapDepth",V.map.depthTexture.format=ws,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Pn,V.map.depthTexture.magFilter=Pn}else J.isPointLight?(V.map=new Za(s.x),V.map.depthTexture=new wa(s.x,Ui)):(V.map=new mi(s.x,s.y),V.map.depthTexture=new Es(s.x,s.y,Ui)),V.map.depthTexture.name=J.name+".shadowMap",V.map.depthTexture.format=ws,this.type===ka?(V.map.depthTexture.compareFunction=K?wd:Md,V.map.depthTexture.minFilter=Dn,V.map.depthTexture.magFilter=Dn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Pn,V.map.depthTexture.magFilter=Pn);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Q=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();J.isPointLight!==!0&&V.updateMatrices(J,T);let se=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:T.layers;for(let de=0;de<Q;de++){let he=V.getCamera(de);if(J.isPointLight){let ee=V.camera,me=V.matrix,xe=J.distance||ee.far;xe!==ee.far&&(ee.far=xe,ee.updateProjectionMatrix()),qa.setFromMatrixPosition(J.matrixWorld),ee.position.copy(qa),kd.copy(ee.position),kd.add(nw[de]),ee.up.copy(iw[de]),ee.lookAt(kd),ee.updateMatrixWorld(),me.makeTranslation(-qa.x,-qa.y,-qa.z),ag.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(ag,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,de),n.clear();else{de===0&&(n.setRenderTarget(V.map),n.clear());let ee=V.getViewport(de);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),W.viewport(o)}i=V.getFrustum(de),M(x,T,he,J,se,this.type)}V.isPointLightShadow!==!0&&this.type===Mo&&v(V,T),V.needsUpdate=!1}p=this.type,m.needsUpdate=!1,n.setRenderTarget(G,N,L)};function v(E,x){let T=e.update(w);h.defines.VSM_SAMPLES!==E.blurSamples&&(h.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new mi(s.x,s.y,{format:tr,type:Oi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),h.uniforms.shadow_pass.value=E.map.depthTexture,h.uniforms.resolution.value.set(E.map.width,E.map.height),h.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(x,null,T,h,w,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(x,null,T,f,w,null)}function A(E,x,T,G){let N=null,L=T.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(L!==void 0)N=L;else if(N=T.isPointLight===!0?l:a,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let W=N.uuid,X=x.uuid,D=c[W];D===void 0&&(D={},c[W]=D);let H=D[X];H===void 0&&(H=N.clone(),D[X]=H,x.addEventListener("dispose",P)),N=H}if(N.visible=x.visible,N.wireframe=x.wireframe,G===Mo?N.side=x.shadowSide!==null?x.shadowSide:x.side:N.side=x.shadowSide!==null?x.shadowSide:d[x.side],N.alphaMap=x.alphaMap,N.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,N.map=x.map,N.clipShadows=x.clipShadows,N.clippingPlanes=x.clippingPlanes,N.clipIntersection=x.clipIntersection,N.displacementMap=x.displacementMap,N.displacementScale=x.displacementScale,N.displacementBias=x.displacementBias,N.wireframeLinewidth=x.wireframeLinewidth,N.linewidth=x.linewidth,T.isPointLight===!0&&N.isMeshDistanceMaterial===!0){let W=n.properties.get(N);W.light=T}return N}function M(E,x,T,G,N,L){if(E.visible===!1)return;if(E.layers.test(N)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&L===Mo)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(T.matrixWorldInverse,E.matrixWorld);let D=e.update(E),H=E.material;if(Array.isArray(H)){let J=D.groups;for(let V=0,ce=J.length;V<ce;V++){let K=J[V],Q=H[K.materialIndex];if(Q&&Q.visible){let se=A(E,Q,G,L);E.onBeforeShadow(n,E,x,T,D,se,K),n.renderBufferDirect(T,null,D,se,E,K),E.onAfterShadow(n,E,x,T,D,se,K)}}}else if(H.visible){let J=A(E,H,G,L);E.onBeforeShadow(n,E,x,T,D,J,null),n.renderBufferDirect(T,null,D,J,E,null),E.onAfterShadow(n,E,x,T,D,J,null)}}let X=E.children;for(let D=0,H=X.length;D<H;D++)M(X[D],x,T,G,N,L)}function P(E){E.target.removeEventListener("dispose",P);for(let T in c){let G=c[T],N=E.target.uuid;N in G&&(G[N].dispose(),delete G[N])}}}function rw(n,e){function t(){let U=!1,re=new Jt,ne=null,we=new Jt(0,0,0,0);return{setMask:function(ge){ne!==ge&&!U&&(n.colorMask(ge,ge,ge,ge),ne=ge)},setLocked:function(ge){U=ge},setClear:function(ge,be,He,Ke,le){le===!0&&(ge*=Ke,be*=Ke,He*=Ke),re.set(ge,be,He,Ke),we.equals(re)===!1&&(n.clearColor(ge,be,He,Ke),we.copy(re))},reset:function(){U=!1,ne=null,we.set(-1,0,0,0)}}}function i(){let U=!1,re=!1,ne=null,we=null,ge=null;return{setReversed:function(be){if(re!==be){let He=e.get("EXT_clip_control");be?He.clipControlEXT(He.LOWER_LEFT_EXT,He.ZERO_TO_ONE_EXT):He.clipControlEXT(He.LOWER_LEFT_EXT,He.NEGATIVE_ONE_TO_ONE_EXT),re=be;let Ke=ge;ge=null,this.setClear(Ke)}},getReversed:function(){return re},setTest:function(be){be?Se(n.DEPTH_TEST):We(n.DEPTH_TEST)},setMask:function(be){ne!==be&&!U&&(n.depthMask(be),ne=be)},setFunc:function(be){if(re&&(be=Um[be]),we!==be){switch(be){case Zl:n.depthFunc(n.NEVER);break;case Jl:n.depthFunc(n.ALWAYS);break;case Kl:n.depthFunc(n.LESS);break;case ao:n.depthFunc(n.LEQUAL);break;case jl:n.depthFunc(n.EQUAL);break;case Ql:n.depthFunc(n.GEQUAL);break;case ec:n.depthFunc(n.GREATER);break;case tc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}we=be}},setLocked:function(be){U=be},setClear:function(be){ge!==be&&(ge=be,re&&(be=1-be),n.clearDepth(be))},reset:function(){U=!1,ne=null,we=null,ge=null,re=!1}}}function s(){let U=!1,re=null,ne=null,we=null,ge=null,be=null,He=null,Ke=null,le=null;return{setTest:function(Be){U||(Be?Se(n.STENCIL_TEST):We(n.STENCIL_TEST))},setMask:function(Be){re!==Be&&!U&&(n.stencilMask(Be),re=Be)},setFunc:function(Be,je,Re){(ne!==Be||we!==je||ge!==Re)&&(n.stencilFunc(Be,je,Re),ne=Be,we=je,ge=Re)},setOp:function(Be,je,Re){(be!==Be||He!==je||Ke!==Re)&&(n.stencilOp(Be,je,Re),be=Be,He=je,Ke=Re)},setLocked:function(Be){U=Be},setClear:function(Be){le!==Be&&(n.clearStencil(Be),le=Be)},reset:function(){U=!1,re=null,ne=null,we=null,ge=null,be=null,He=null,Ke=null,le=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,u={},d={},h={},f=new WeakMap,g=[],w=null,m=!1,p=null,v=null,A=null,M=null,P=null,E=null,x=null,T=new dt(0,0,0),G=0,N=!1,L=null,W=null,X=null,D=null,H=null,J=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ce=0,K=n.getParameter(n.VERSION);K.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(K)[1]),V=ce>=1):K.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),V=ce>=2);let Q=null,se={},de=n.getParameter(n.SCISSOR_BOX),he=n.getParameter(n.VIEWPORT),ee=new Jt().fromArray(de),me=new Jt().fromArray(he);function xe(U,re,ne,we){let ge=new Uint8Array(4),be=n.createTexture();n.bindTexture(U,be),n.texParameteri(U,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(U,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let He=0;He<ne;He++)U===n.TEXTURE_3D||U===n.TEXTURE_2D_ARRAY?n.texImage3D(re,0,n.RGBA,1,1,we,0,n.RGBA,n.UNSIGNED_BYTE,ge):n.texImage2D(re+He,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ge);return be}let Ae={};Ae[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),Ae[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ae[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ae[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),Se(n.DEPTH_TEST),o.setFunc(ao),on(!1),Ut(nd),Se(n.CULL_FACE),Yt(yr);function Se(U){u[U]!==!0&&(n.enable(U),u[U]=!0)}function We(U){u[U]!==!1&&(n.disable(U),u[U]=!1)}function st(U,re){return h[U]!==re?(n.bindFramebuffer(U,re),h[U]=re,U===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=re),U===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=re),!0):!1}function Ve(U,re){let ne=g,we=!1;if(U){ne=f.get(re),ne===void 0&&(ne=[],f.set(re,ne));let ge=U.textures;if(ne.length!==ge.length||ne[0]!==n.COLOR_ATTACHMENT0){for(let be=0,He=ge.length;be<He;be++)ne[be]=n.COLOR_ATTACHMENT0+be;ne.length=ge.length,we=!0}}else ne[0]!==n.BACK&&(ne[0]=n.BACK,we=!0);we&&n.drawBuffers(ne)}function pt(U){return w!==U?(n.useProgram(U),w=U,!0):!1}let ct={[vr]:n.FUNC_ADD,[sm]:n.FUNC_SUBTRACT,[rm]:n.FUNC_REVERSE_SUBTRACT};ct[om]=n.MIN,ct[am]=n.MAX;let nt={[lm]:n.ZERO,[cm]:n.ONE,[um]:n.SRC_COLOR,[od]:n.SRC_ALPHA,[gm]:n.SRC_ALPHA_SATURATE,[pm]:n.DST_COLOR,[dm]:n.DST_ALPHA,[hm]:n.ONE_MINUS_SRC_COLOR,[ad]:n.ONE_MINUS_SRC_ALPHA,[mm]:n.ONE_MINUS_DST_COLOR,[fm]:n.ONE_MINUS_DST_ALPHA,[_m]:n.CONSTANT_COLOR,[xm]:n.ONE_MINUS_CONSTANT_COLOR,[ym]:n.CONSTANT_ALPHA,[vm]:n.ONE_MINUS_CONSTANT_ALPHA};function Yt(U,re,ne,we,ge,be,He,Ke,le,Be){if(U===yr){m===!0&&(We(n.BLEND),m=!1);return}if(m===!1&&(Se(n.BLEND),m=!0),U!==im){if(U!==p||Be!==N){if((v!==vr||P!==vr)&&(n.blendEquation(n.FUNC_ADD),v=vr,P=vr),Be)switch(U){case wo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case id:n.blendFunc(n.ONE,n.ONE);break;case sd:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case rd:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Qe("WebGLState: Invalid blending: ",U);break}else switch(U){case wo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case id:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case sd:Qe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case rd:Qe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Qe("WebGLState: Invalid blending: ",U);break}A=null,M=null,E=null,x=null,T.set(0,0,0),G=0,p=U,N=Be}return}ge=ge||re,be=be||ne,He=He||we,(re!==v||ge!==P)&&(n.blendEquationSeparate(ct[re],ct[ge]),v=re,P=ge),(ne!==A||we!==M||be!==E||He!==x)&&(n.blendFuncSeparate(nt[ne],nt[we],nt[be],nt[He]),A=ne,M=we,E=be,x=He),(Ke.equals(T)===!1||le!==G)&&(n.blendColor(Ke.r,Ke.g,Ke.b,le),T.copy(Ke),G=le),p=U,N=!1}function Gt(U,re){U.side===es?We(n.CULL_FACE):Se(n.CULL_FACE);let ne=U.side===Jn;re&&(ne=!ne),on(ne),U.blending===wo&&U.transparent===!1?Yt(yr):Yt(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),o.setFunc(U.depthFunc),o.setTest(U.depthTest),o.setMask(U.depthWrite),r.setMask(U.colorWrite);let we=U.stencilWrite;a.setTest(we),we&&(a.setMask(U.stencilWriteMask),a.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),a.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),St(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?Se(n.SAMPLE_ALPHA_TO_COVERAGE):We(n.SAMPLE_ALPHA_TO_COVERAGE)}function on(U){L!==U&&(U?n.frontFace(n.CW):n.frontFace(n.CCW),L=U)}function Ut(U){U!==em?(Se(n.CULL_FACE),U!==W&&(U===nd?n.cullFace(n.BACK):U===tm?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):We(n.CULL_FACE),W=U}function Mn(U){U!==X&&(V&&n.lineWidth(U),X=U)}function St(U,re,ne){U?(Se(n.POLYGON_OFFSET_FILL),(D!==re||H!==ne)&&(D=re,H=ne,o.getReversed()&&(re=-re,ne=-ne),n.polygonOffset(re,ne))):We(n.POLYGON_OFFSET_FILL)}function mn(U){U?Se(n.SCISSOR_TEST):We(n.SCISSOR_TEST)}function jt(U){U===void 0&&(U=n.TEXTURE0+J-1),Q!==U&&(n.activeTexture(U),Q=U)}function an(U,re,ne){ne===void 0&&(Q===null?ne=n.TEXTURE0+J-1:ne=Q);let we=se[ne];we===void 0&&(we={type:void 0,texture:void 0},se[ne]=we),(we.type!==U||we.texture!==re)&&(Q!==ne&&(n.activeTexture(ne),Q=ne),n.bindTexture(U,re||Ae[U]),we.type=U,we.texture=re)}function F(){let U=se[Q];U!==void 0&&U.type!==void 0&&(n.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function Ce(){try{n.compressedTexImage2D(...arguments)}catch(U){Qe("WebGLState:",U)}}function Ye(){try{n.compressedTexImage3D(...arguments)}catch(U){Qe("WebGLState:",U)}}function rt(){try{n.texSubImage2D(...arguments)}catch(U){Qe("WebGLState:",U)}}function Me(){try{n.texSubImage3D(...arguments)}catch(U){Qe("WebGLState:",U)}}function Ot(){try{n.compressedTexSubImage2D(...arguments)}catch(U){Qe("WebGLState:",U)}}function Ge(){try{n.compressedTexSubImage3D(...arguments)}catch(U){Qe("WebGLState:",U)}}function qe(){try{n.texStorage2D(...arguments)}catch(U){Qe("WebGLState:",U)}}function R(){try{n.texStorage3D(...arguments)}catch(U){Qe("WebGLState:",U)}}function y(){try{n.texImage2D(...arguments)}catch(U){Qe("WebGLState:",U)}}function $(){try{n.texImage3D(...arguments)}catch(U){Qe("WebGLState:",U)}}function ue(U){return d[U]!==void 0?d[U]:n.getParameter(U)}function oe(U,re){d[U]!==re&&(n.pixelStorei(U,re),d[U]=re)}function _e(U){ee.equals(U)===!1&&(n.scissor(U.x,U.y,U.z,U.w),ee.copy(U))}function ye(U){me.equals(U)===!1&&(n.viewport(U.x,U.y,U.z,U.w),me.copy(U))}function te(U,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let we=ne.get(U);we===void 0&&(we=n.getUniformBlockIndex(re,U.name),n.uniformBlockBinding(re,we,we),ne.set(U,we))}function ie(U,re,ne){let ge=c.get(re).get(U);l[ge]!==ne&&(n.bindBufferBase(n.UNIFORM_BUFFER,ge,ne),l[ge]=ne)}function pe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},d={},Q=null,se={},h={},l={},f=new WeakMap,g=[],w=null,m=!1,p=null,v=null,A=null,M=null,P=null,E=null,x=null,T=new dt(0,0,0),G=0,N=!1,L=null,W=null,X=null,D=null,H=null,ee.set(0,0,n.canvas.width,n.canvas.height),me.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:Se,disable:We,bindFramebuffer:st,drawBuffers:Ve,useProgram:pt,setBlending:Yt,setMaterial:Gt,setFlipSided:on,setCullFace:Ut,setLineWidth:Mn,setPolygonOffset:St,setScissorTest:mn,activeTexture:jt,bindTexture:an,unbindTexture:F,compressedTexImage2D:Ce,compressedTexImage3D:Ye,texImage2D:y,texImage3D:$,pixelStorei:oe,getParameter:ue,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:qe,texStorage3D:R,texSubImage2D:rt,texSubImage3D:Me,compressedTexSubImage2D:Ot,compressedTexSubImage3D:Ge,scissor:_e,viewport:ye,reset:pe}}function ow(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,u=new WeakMap,d=new Set,h,f=new WeakMap,g=new Set,w=new FinalizationRegistry(R=>g.delete(R)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(R,y){return m?new OffscreenCanvas(R,y):pa("canvas")}function v(R,y,$){let ue=1,oe=qe(R);if((oe.width>$||oe.height>$)&&(ue=$/Math.max(oe.width,oe.height)),ue<1)if(typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&R instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&R instanceof ImageBitmap||typeof VideoFrame<"u"&&R instanceof VideoFrame){let _e=Math.floor(ue*oe.width),ye=Math.floor(ue*oe.height);h===void 0&&(h=p(_e,ye));let te=y?p(_e,ye):h;return te.width=_e,te.height=ye,te.getContext("2d").drawImage(R,0,0,_e,ye),Ze("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+_e+"x"+ye+")."),te}else return"data"in R&&Ze("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),R;return R}function A(R){return R.generateMipmaps}function M(R){n.generateMipmap(R)}function P(R){return R.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:R.isWebGL3DRenderTarget?n.TEXTURE_3D:R.isWebGLArrayRenderTarget||R.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(R,y,$,ue,oe,_e=!1){if(R!==null){if(n[R]!==void 0)return n[R];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+R+"'")}let ye;ue&&(ye=e.get("EXT_texture_norm16"),ye||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=y;if(y===n.RED&&($===n.FLOAT&&(te=n.R32F),$===n.HALF_FLOAT&&(te=n.R16F),$===n.UNSIGNED_BYTE&&(te=n.R8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.R16_EXT),$===n.SHORT&&ye&&(te=ye.R16_SNORM_EXT)),y===n.RED_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.R8UI),$===n.UNSIGNED_SHORT&&(te=n.R16UI),$===n.UNSIGNED_INT&&(te=n.R32UI),$===n.BYTE&&(te=n.R8I),$===n.SHORT&&(te=n.R16I),$===n.INT&&(te=n.R32I)),y===n.RG&&($===n.FLOAT&&(te=n.RG32F),$===n.HALF_FLOAT&&(te=n.RG16F),$===n.UNSIGNED_BYTE&&(te=n.RG8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.RG16_EXT),$===n.SHORT&&ye&&(te=ye.RG16_SNORM_EXT)),y===n.RG_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RG8UI),$===n.UNSIGNED_SHORT&&(te=n.RG16UI),$===n.UNSIGNED_INT&&(te=n.RG32UI),$===n.BYTE&&(te=n.RG8I),$===n.SHORT&&(te=n.RG16I),$===n.INT&&(te=n.RG32I)),y===n.RGB_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RGB8UI),$===n.UNSIGNED_SHORT&&(te=n.RGB16UI),$===n.UNSIGNED_INT&&(te=n.RGB32UI),$===n.BYTE&&(te=n.RGB8I),$===n.SHORT&&(te=n.RGB16I),$===n.INT&&(te=n.RGB32I)),y===n.RGBA_INTEGER&&($===n.UNSIGNED_BYTE&&(te=n.RGBA8UI),$===n.UNSIGNED_SHORT&&(te=n.RGBA16UI),$===n.UNSIGNED_INT&&(te=n.RGBA32UI),$===n.BYTE&&(te=n.RGBA8I),$===n.SHORT&&(te=n.RGBA16I),$===n.INT&&(te=n.RGBA32I)),y===n.RGB&&($===n.UNSIGNED_SHORT&&ye&&(te=ye.RGB16_EXT),$===n.SHORT&&ye&&(te=ye.RGB16_SNORM_EXT),$===n.UNSIGNED_INT_5_9_9_9_REV&&(te=n.RGB9_E5),$===n.UNSIGNED_INT_10F_11F_11F_REV&&(te=n.R11F_G11F_B10F)),y===n.RGBA){let ie=_e?fa:vt.getTransfer(oe);$===n.FLOAT&&(te=n.RGBA32F),$===n.HALF_FLOAT&&(te=n.RGBA16F),$===n.UNSIGNED_BYTE&&(te=ie===Ct?n.SRGB8_ALPHA8:n.RGBA8),$===n.UNSIGNED_SHORT&&ye&&(te=ye.RGBA16_EXT),$===n.SHORT&&ye&&(te=ye.RGBA16_SNORM_EXT),$===n.UNSIGNED_SHORT_4_4_4_4&&(te=n.RGBA4),$===n.UNSIGNED_SHORT_5_5_5_1&&(te=n.RGB5_A1)}return(te===n.R16F||te===n.R32F||te===n.RG16F||te===n.RG32F||te===n.RGBA16F||te===n.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function x(R,y){let $;return R?y===null||y===Ui||y===Sr?$=n.DEPTH24_STENCIL8:y===Fi?$=n.DEPTH32F_STENCIL8:y===Eo&&($=n.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===Ui||y===Sr?$=n.DEPTH_COMPONENT24:y===Fi?$=n.DEPTH_COMPONENT32F:y===Eo&&($=n.DEPTH_COMPONENT16),$}function T(R,y){return A(R)===!0||R.isFramebufferTexture&&R.minFilter!==Pn&&R.minFilter!==Dn?Math.log2(Math.max(y.width,y.height))+1:R.mipmaps.length>0?R.mipmaps.length:R.isCompressedTexture&&Array.isArray(R.image)?y.mipmaps.length:1}function G(R){let y=new WeakRef(R);i.get(R).__ref=y,g.add(y),w.register(R,y,y)}function N(R){let y=i.get(R).__ref;y!==void 0&&(g.delete(y),w.unregister(y))}function L(R){X(R.target)}function W(R){D(R.target)}function X(R){R.removeEventListener("dispose",L),N(R),J(R),R.isVideoTexture&&u.delete(R),R.isHTMLTexture&&d.delete(R)}function D(R){R.removeEventListener("dispose",W),N(R),ce(R)}function H(){for(let R of g){let y=R.deref();y!==void 0&&(y.isRenderTarget===!0?D(y):X(y))}g.clear(),d.clear()}function J(R){let y=i.get(R);if(y.__webglInit===void 0)return;let $=R.source,ue=f.get($);if(ue){let oe=ue[y.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&V(R),Object.keys(ue).length===0&&f.delete($)}i.remove(R)}function V(R){let y=i.get(R);n.deleteTexture(y.__webglTexture);let $=R.source,ue=f.get($);delete ue[y.__cacheKey],o.memory.textures--}function ce(R){let y=i.get(R);y.__depthDisposeCallback&&y.__depthDisposeCallback();let $=R.depthTexture;if($&&$.renderTarget===R&&X($),R.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(y.__webglFramebuffer[oe]))for(let _e=0;_e<y.__webglFramebuffer[oe].length;_e++)n.deleteFramebuffer(y.__webglFramebuffer[oe][_e]);else n.deleteFramebuffer(y.__webglFramebuffer[oe]);y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer[oe])}else{if(Array.isArray(y.__webglFramebuffer))for(let oe=0;oe<y.__webglFramebuffer.length;oe++)n.deleteFramebuffer(y.__webglFramebuffer[oe]);else n.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&n.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let oe=0;oe<y.__webglColorRenderbuffer.length;oe++)y.__webglColorRenderbuffer[oe]&&n.deleteRenderbuffer(y.__webglColorRenderbuffer[oe]);y.__webglDepthRenderbuffer&&n.deleteRenderbuffer(y.__webglDepthRenderbuffer)}let ue=R.textures;for(let oe=0,_e=ue.length;oe<_e;oe++){let ye=i.get(ue[oe]);ye.__webglTexture&&(n.deleteTexture(ye.__webglTexture),o.memory.textures--),i.remove(ue[oe])}i.remove(R)}let K=0;function Q(){K=0}function se(){return K}function de(R){K=R}function he(){let R=K;return R>=s.maxTextures&&Ze("WebGLTextures: Trying to use "+(R+1)+" texture units while this GPU supports only "+s.maxTextures),K+=1,R}function ee(R){let y=[];return y.push(R.wrapS),y.push(R.wrapT),y.push(R.wrapR||0),y.push(R.magFilter),y.push(R.minFilter),y.push(R.anisotropy),y.push(R.internalFormat),y.push(R.format),y.push(R.type),y.push(R.generateMipmaps),y.push(R.mipmapsAutoUpdate),y.push(R.premultiplyAlpha),y.push(R.flipY),y.push(R.unpackAlignment),y.push(R.colorSpace),y.join()}function me(R,y){let $=i.get(R);if(R.isVideoTexture&&Ot(R),R.isRenderTargetTexture===!1&&R.isExternalTexture!==!0&&R.version>0&&$.__version!==R.version){let ue=R.image;if(ue===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(ue.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{Gt($,R,y);return}}else R.isExternalTexture&&($.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,$.__webglTexture,n.TEXTURE0+y)}function xe(R,y){let $=i.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&$.__version!==R.version){Gt($,R,y);return}else R.isExternalTexture&&($.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,$.__webglTexture,n.TEXTURE0+y)}function Ae(R,y){let $=i.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&$.__version!==R.version){Gt($,R,y);return}t.bindTexture(n.TEXTURE_3D,$.__webglTexture,n.TEXTURE0+y)}function Se(R,y){let $=i.get(R);if(R.version>0&&$.__version!==R.version){on($,R,y);return}t.bindTexture(n.TEXTURE_CUBE_MAP,$.__webglTexture,n.TEXTURE0+y)}let We={[nc]:n.REPEAT,[Ki]:n.CLAMP_TO_EDGE,[ic]:n.MIRRORED_REPEAT},st={[Pn]:n.NEAREST,[Mm]:n.NEAREST_MIPMAP_NEAREST,[za]:n.NEAREST_MIPMAP_LINEAR,[Dn]:n.LINEAR,[Fc]:n.LINEAR_MIPMAP_NEAREST,[As]:n.LINEAR_MIPMAP_LINEAR},Ve={[Am]:n.NEVER,[Td]:n.ALWAYS,[Rm]:n.LESS,[Md]:n.LEQUAL,[Cm]:n.EQUAL,[wd]:n.GEQUAL,[Pm]:n.GREATER,[Im]:n.NOTEQUAL};function pt(R,y){if(y.type===Fi&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===Dn||y.magFilter===Fc||y.magFilter===za||y.magFilter===As||y.minFilter===Dn||y.minFilter===Fc||y.minFilter===za||y.minFilter===As)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(R,n.TEXTURE_WRAP_S,We[y.wrapS]),n.texParameteri(R,n.TEXTURE_WRAP_T,We[y.wrapT]),(R===n.TEXTURE_3D||R===n.TEXTURE_2D_ARRAY)&&n.texParameteri(R,n.TEXTURE_WRAP_R,We[y.wrapR]),n.texParameteri(R,n.TEXTURE_MAG_FILTER,st[y.magFilter]),n.texParameteri(R,n.TEXTURE_MIN_FILTER,st[y.minFilter]),y.compareFunction&&(n.texParameteri(R,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(R,n.TEXTURE_COMPARE_FUNC,Ve[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===Pn||y.minFilter!==za&&y.minFilter!==As||y.type===Fi&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||i.get(y).__currentAnisotropy){let $=e.get("EXT_texture_filter_anisotropic");n.texParameterf(R,$.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,s.getMaxAnisotropy())),i.get(y).__currentAnisotropy=y.anisotropy}}}function ct(R,y){let $=!1;R.__webglInit===void 0&&(R.__webglInit=!0,y.addEventListener("dispose",L),G(y));let ue=y.source,oe=f.get(ue);oe===void 0&&(oe={},f.set(ue,oe));let _e=ee(y);if(_e!==R.__cacheKey){oe[_e]===void 0&&(oe[_e]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,$=!0),oe[_e].usedTimes++;let ye=oe[R.__cacheKey];ye!==void 0&&(oe[R.__cacheKey].usedTimes--,ye.usedTimes===0&&V(y)),R.__cacheKey=_e,R.__webglTexture=oe[_e].texture}return $}function nt(R,y,$){return Math.floor(Math.floor(R/$)/y)}function Yt(R,y,$,ue){let _e=R.updateRanges;if(_e.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,y.width,y.height,$,ue,y.data);else{_e.sort((U,re)=>U.start-re.start);let ye=0;for(let U=1;U<_e.length;U++){let re=_e[ye],ne=_e[U],we=re.start+re.count,ge=nt(ne.start,y.width,4),be=nt(re.start,y.width,4);ne.start<=we+1&&ge===be&&nt(ne.start+ne.count-1,y.width,4)===ge?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ye,_e[ye]=ne)}_e.length=ye+1;let te=t.getParameter(n.UNPACK_ROW_LENGTH),ie=t.getParameter(n.UNPACK_SKIP_PIXELS),pe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,y.width);for(let U=0,re=_e.length;U<re;U++){let ne=_e[U],we=Math.floor(ne.start/4),ge=Math.ceil(ne.count/4),be=we%y.width,He=Math.floor(we/y.width),Ke=ge,le=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,be),t.pixelStorei(n.UNPACK_SKIP_ROWS,He),t.texSubImage2D(n.TEXTURE_2D,0,be,He,Ke,le,$,ue,y.data)}R.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,te),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(n.UNPACK_SKIP_ROWS,pe)}}function Gt(R,y,$){let ue=n.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(ue=n.TEXTURE_2D_ARRAY),y.isData3DTexture&&(ue=n.TEXTURE_3D);let oe=ct(R,y),_e=y.source;t.bindTexture(ue,R.__webglTexture,n.TEXTURE0+$);let ye=i.get(_e);if(_e.version!==ye.__version||oe===!0){if(t.activeTexture(n.TEXTURE0+$),(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)===!1){let le=vt.getPrimaries(vt.workingColorSpace),Be=y.colorSpace===Cs?null:vt.getPrimaries(y.colorSpace),je=y.colorSpace===Cs||le===Be?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,je)}t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment);let ie=v(y.image,!1,s.maxTextureSize);ie=Ge(y,ie);let pe=r.convert(y.format,y.colorSpace),U=r.convert(y.type),re=E(y.internalFormat,pe,U,y.normalized,y.colorSpace,y.isVideoTexture);pt(ue,y);let ne,we=y.mipmaps,ge=y.isVideoTexture!==!0,be=ye.__version===void 0||oe===!0,He=_e.dataReady,Ke=T(y,ie);if(y.isDepthTexture)re=x(y.format===Rs,y.type),be&&(ge?t.texStorage2D(n.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(n.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,null));else if(y.isDataTexture)if(we.length>0){ge&&be&&t.texStorage2D(n.TEXTURE_2D,Ke,re,we[0].width,we[0].height);for(let le=0,Be=we.length;le<Be;le++)ne=we[le],ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data);y.generateMipmaps=!1}else ge?(be&&t.texStorage2D(n.TEXTURE_2D,Ke,re,ie.width,ie.height),He&&Yt(y,ie,pe,U)):t.texImage2D(n.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,ie.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){ge&&be&&t.texStorage3D(n.TEXTURE_2D_ARRAY,Ke,re,we[0].width,we[0].height,ie.depth);for(let le=0,Be=we.length;le<Be;le++)if(ne=we[le],y.format!==Bi)if(pe!==null)if(ge){if(He)if(y.layerUpdates.size>0){let je=Od(ne.width,ne.height,y.format,y.type);for(let Re of y.layerUpdates){let lt=ne.data.subarray(Re*je/ne.data.BYTES_PER_ELEMENT,(Re+1)*je/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,Re,ne.width,ne.height,1,pe,lt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,ne.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ge?He&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,U,ne.data):t.texImage3D(n.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,pe,U,ne.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{ge&&be&&t.texStorage2D(n.TEXTURE_2D,Ke,re,we[0].width,we[0].height);for(let le=0,Be=we.length;le<Be;le++)ne=we[le],y.format!==Bi?pe!==null?ge?He&&t.compressedTexSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,ne.data):t.compressedTexImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,ne.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(n.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data)}else if(y.isDataArrayTexture)if(ge){if(be&&t.texStorage3D(n.TEXTURE_2D_ARRAY,Ke,re,ie.width,ie.height,ie.depth),He)if(y.layerUpdates.size>0){let le=Od(ie.width,ie.height,y.format,y.type);for(let Be of y.layerUpdates){let je=ie.data.subarray(Be*le/ie.data.BYTES_PER_ELEMENT,(Be+1)*le/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Be,ie.width,ie.height,1,pe,U,je)}y.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(y.isData3DTexture)ge?(be&&t.texStorage3D(n.TEXTURE_3D,Ke,re,ie.width,ie.height,ie.depth),He&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)):t.texImage3D(n.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(y.isFramebufferTexture){if(be)if(ge)t.texStorage2D(n.TEXTURE_2D,Ke,re,ie.width,ie.height);else{let le=ie.width,Be=ie.height;for(let je=0;je<Ke;je++)t.texImage2D(n.TEXTURE_2D,je,re,le,Be,0,pe,U,null),le>>=1,Be>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in n){let le=n.canvas;if(le.hasAttribute("layoutsubtree")||le.setAttribute("layoutsubtree","true"),ie.parentNode!==le){le.appendChild(ie),d.add(y),le.onpaint=Be=>{let je=Be.changedElements;for(let Re of d)je.includes(Re.image)&&(Re.needsUpdate=!0)},le.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ie);else{let je=n.RGBA,Re=n.RGBA,lt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,je,Re,lt,ie)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(we.length>0){if(ge&&be){let le=qe(we[0]);t.texStorage2D(n.TEXTURE_2D,Ke,re,le.width,le.height)}for(let le=0,Be=we.length;le<Be;le++)ne=we[le],ge?He&&t.texSubImage2D(n.TEXTURE_2D,le,0,0,pe,U,ne):t.texImage2D(n.TEXTURE_2D,le,re,pe,U,ne);y.generateMipmaps=!1}else if(ge){if(be){let le=qe(ie);t.texStorage2D(n.TEXTURE_2D,Ke,re,le.width,le.height)}He&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,pe,U,ie)}else t.texImage2D(n.TEXTURE_2D,0,re,pe,U,ie);A(y)&&y.mipmapsAutoUpdate===!0&&M(ue),ye.__version=_e.version,y.onUpdate&&y.onUpdate(y)}R.__version=y.version}function on(R,y,$){if(y.image.length!==6)return;let ue=ct(R,y),oe=y.source;t.bindTexture(n.TEXTURE_CUBE_MAP,R.__webglTexture,n.TEXTURE0+$);let _e=i.get(oe);if(oe.version!==_e.__version||ue===!0){t.activeTexture(n.TEXTURE0+$);let ye=vt.getPrimaries(vt.workingColorSpace),te=y.colorSpace===Cs?null:vt.getPrimaries(y.colorSpace),ie=y.colorSpace===Cs||ye===te?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let pe=y.isCompressedTexture||y.image[0].isCompressedTexture,U=y.image[0]&&y.image[0].isDataTexture,re=[];for(let Re=0;Re<6;Re++)!pe&&!U?re[Re]=v(y.image[Re],!0,s.maxCubemapSize):re[Re]=U?y.image[Re].image:y.image[Re],re[Re]=Ge(y,re[Re]);let ne=re[0],we=r.convert(y.format,y.colorSpace),ge=r.convert(y.type),be=E(y.internalFormat,we,ge,y.normalized,y.colorSpace),He=y.isVideoTexture!==!0,Ke=_e.__version===void 0||ue===!0,le=oe.dataReady,Be=T(y,ne);pt(n.TEXTURE_CUBE_MAP,y);let je;if(y.isDepthTexture){if(be=x(y.format===Rs,y.type),Ke)if(He)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,be,ne.width,ne.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,ne.width,ne.height,0,we,ge,null)}else if(pe){He&&Ke&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,be,ne.width,ne.height);for(let Re=0;Re<6;Re++){je=re[Re].mipmaps;for(let lt=0;lt<je.length;lt++){let Vt=je[lt];y.format!==Bi?we!==null?He?le&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt,0,0,Vt.width,Vt.height,we,Vt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt,be,Vt.width,Vt.height,0,Vt.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt,0,0,Vt.width,Vt.height,we,ge,Vt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt,be,Vt.width,Vt.height,0,we,ge,Vt.data)}}}else{if(je=y.mipmaps,He&&Ke){je.length>0&&Be++;let Re=qe(re[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,be,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(U){He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,re[Re].width,re[Re].height,we,ge,re[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,re[Re].width,re[Re].height,0,we,ge,re[Re].data);for(let lt=0;lt<je.length;lt++){let kn=je[lt].image[Re].image;He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt+1,0,0,kn.width,kn.height,we,ge,kn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt+1,be,kn.width,kn.height,0,we,ge,kn.data)}}else{He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,we,ge,re[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,we,ge,re[Re]);for(let lt=0;lt<je.length;lt++){let Vt=je[lt];He?le&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt+1,0,0,we,ge,Vt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,lt+1,be,we,ge,Vt.image[Re])}}}A(y)&&y.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),_e.__version=oe.version,y.onUpdate&&y.onUpdate(y)}R.__version=y.version}function Ut(R,y,$,ue,oe,_e){let ye=r.convert($.format,$.colorSpace),te=r.convert($.type),ie=E($.internalFormat,ye,te,$.normalized,$.colorSpace),pe=i.get(y),U=i.get($);if(U.__renderTarget=y,!pe.__hasExternalTextures){let re=Math.max(1,y.width>>_e),ne=Math.max(1,y.height>>_e);oe===n.TEXTURE_3D||oe===n.TEXTURE_2D_ARRAY?t.texImage3D(oe,_e,ie,re,ne,y.depth,0,ye,te,null):t.texImage2D(oe,_e,ie,re,ne,0,ye,te,null)}t.bindFramebuffer(n.FRAMEBUFFER,R),Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,oe,U.__webglTexture,0,rt(y)):(oe===n.TEXTURE_2D||oe>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ue,oe,U.__webglTexture,_e),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Mn(R,y,$){if(n.bindRenderbuffer(n.RENDERBUFFER,R),y.depthBuffer){let ue=y.depthTexture,oe=ue&&ue.isDepthTexture?ue.type:null,_e=x(y.stencilBuffer,oe),ye=y.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Me(y)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,rt(y),_e,y.width,y.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,rt(y),_e,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,_e,y.width,y.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ye,n.RENDERBUFFER,R)}else{let ue=y.textures;for(let oe=0;oe<ue.length;oe++){let _e=ue[oe],ye=r.convert(_e.format,_e.colorSpace),te=r.convert(_e.type),ie=E(_e.internalFormat,ye,te,_e.normalized,_e.colorSpace);Me(y)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,rt(y),ie,y.width,y.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,rt(y),ie,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,ie,y.width,y.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function St(R,y,$){let ue=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,R),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=i.get(y.depthTexture);oe.__renderTarget=y;let _e=ue?y.depthTexture.image[0]:y.depthTexture.image;(!oe.__webglTexture||_e.width!==y.width||_e.height!==y.height)&&(_e.width=y.width,_e.height=y.height,y.depthTexture.needsUpdate=!0),ue?Se(y.depthTexture,0):me(y.depthTexture,0);let ye=oe.__webglTexture,te=rt(y),ie=ue?n.TEXTURE_CUBE_MAP_POSITIVE_X+$:n.TEXTURE_2D,pe=y.depthTexture.format===Rs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(y.depthTexture.format===ws)Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,ie,ye,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,pe,ie,ye,0);else if(y.depthTexture.format===Rs)Me(y)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,ie,ye,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,pe,ie,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function mn(R){let y=i.get(R),$=R.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==R.depthTexture){let ue=R.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),ue){let oe=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,ue.removeEventListener("dispose",oe)};ue.addEventListener("dispose",oe),y.__depthDisposeCallback=oe}y.__boundDepthTexture=ue}if(R.depthTexture&&!y.__autoAllocateDepthBuffer)if($)for(let ue=0;ue<6;ue++)St(y.__webglFramebuffer[ue],R,ue);else R.texture.mipmaps.length>0?St(y.__webglFramebuffer[0],R,0):St(y.__webglFramebuffer,R,0);else if($){y.__webglDepthbuffer=[];for(let ue=0;ue<6;ue++)if(t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[ue]),y.__webglDepthbuffer[ue]===void 0)y.__webglDepthbuffer[ue]=n.createRenderbuffer(),Mn(y.__webglDepthbuffer[ue],R,!1);else{let oe=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,_e=y.__webglDepthbuffer[ue];n.bindRenderbuffer(n.RENDERBUFFER,_e),n.framebufferRenderbuffer(n.FRAMEBUFFER,oe,n.RENDERBUFFER,_e)}}else if(R.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=n.createRenderbuffer(),Mn(y.__webglDepthbuffer,R,!1);else{let oe=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,_e=y.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,_e),n.framebufferRenderbuffer(n.FRAMEBUFFER,oe,n.RENDERBUFFER,_e)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function jt(R,y,$){let ue=i.get(R);y!==void 0&&Ut(ue.__webglFramebuffer,R,R.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),$!==void 0&&mn(R)}function an(R){let y=R.texture,$=i.get(R),ue=i.get(y);R.addEventListener("dispose",W),G(R);let oe=R.textures,_e=R.isWebGLCubeRenderTarget===!0,ye=oe.length>1;if(ye||(ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture()),ue.__version=y.version,o.memory.textures++),_e){$.__webglFramebuffer=[];for(let te=0;te<6;te++)if(y.mipmaps.length>0){$.__webglFramebuffer[te]=[];for(let ie=0;ie<y.mipmaps.length;ie++)$.__webglFramebuffer[te][ie]=n.createFramebuffer()}else $.__webglFramebuffer[te]=n.createFramebuffer()}else{if(y.mipmaps.length>0){$.__webglFramebuffer=[];for(let te=0;te<y.mipmaps.length;te++)$.__webglFramebuffer[te]=n.createFramebuffer()}else $.__webglFramebuffer=n.createFramebuffer();if(ye)for(let te=0,ie=oe.length;te<ie;te++){let pe=i.get(oe[te]);pe.__webglTexture===void 0&&(pe.__webglTexture=n.createTexture(),o.memory.textures++)}if(R.samples>0&&Me(R)===!1){$.__webglMultisampledFramebuffer=n.createFramebuffer(),$.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,$.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];$.__webglColorRenderbuffer[te]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,$.__webglColorRenderbuffer[te]);let pe=r.convert(ie.format,ie.colorSpace),U=r.convert(ie.type),re=E(ie.internalFormat,pe,U,ie.normalized,ie.colorSpace,R.isXRRenderTarget===!0),ne=rt(R);n.renderbufferStorageMultisample(n.RENDERBUFFER,ne,re,R.width,R.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+te,n.RENDERBUFFER,$.__webglColorRenderbuffer[te])}n.bindRenderbuffer(n.RENDERBUFFER,null),R.depthBuffer&&($.__webglDepthRenderbuffer=n.createRenderbuffer(),Mn($.__webglDepthRenderbuffer,R,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(_e){t.bindTexture(n.TEXTURE_CUBE_MAP,ue.__webglTexture),pt(n.TEXTURE_CUBE_MAP,y);for(let te=0;te<6;te++)if(y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ut($.__webglFramebuffer[te][ie],R,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Ut($.__webglFramebuffer[te],R,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);A(y)?M(n.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let te=0,ie=oe.length;te<ie;te++){let pe=oe[te],U=i.get(pe),re=n.TEXTURE_2D;(R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(re=R.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(re,U.__webglTexture),pt(re,pe),Ut($.__webglFramebuffer,R,pe,n.COLOR_ATTACHMENT0+te,re,0),A(pe)&&M(re)}t.unbindTexture()}else{let te=n.TEXTURE_2D;if((R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(te=R.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(te,ue.__webglTexture),pt(te,y),y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ut($.__webglFramebuffer[ie],R,y,n.COLOR_ATTACHMENT0,te,ie);else Ut($.__webglFramebuffer,R,y,n.COLOR_ATTACHMENT0,te,0);A(y)?M(te):y.mipmaps.length>0&&n.texParameteri(te,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}R.depthBuffer&&mn(R)}function F(R){let y=R.textures;for(let $=0,ue=y.length;$<ue;$++){let oe=y[$];if(A(oe)&&oe.mipmapsAutoUpdate===!0){let _e=P(R),ye=i.get(oe).__webglTexture;t.bindTexture(_e,ye),M(_e),t.unbindTexture()}}}let Ce=[];function Ye(R){if(R.samples>0){if(Me(R)===!1){let y=R.textures,$=R.width,ue=R.height,oe=n.COLOR_BUFFER_BIT,_e=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=i.get(R),te=y.length>1;if(te)for(let pe=0;pe<y.length;pe++)t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),R.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let pe=0;pe<y.length;pe++){if(R.resolveDepthBuffer&&(R.depthBuffer&&(oe|=n.DEPTH_BUFFER_BIT),R.stencilBuffer&&R.resolveStencilBuffer&&(oe|=n.STENCIL_BUFFER_BIT)),te){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let U=i.get(y[pe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,U,0)}n.blitFramebuffer(0,0,$,ue,0,0,$,ue,oe,n.NEAREST),l===!0&&(Ce.length=0,Ce.push(n.COLOR_ATTACHMENT0+pe),R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&Ce.push(_e),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Ce))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),te)for(let pe=0;pe<y.length;pe++){t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let U=i.get(y[pe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+pe,n.TEXTURE_2D,U,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&l){let y=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[y])}}}function rt(R){return Math.min(s.maxSamples,R.samples)}function Me(R){let y=i.get(R);return R.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function Ot(R){let y=o.render.frame;u.get(R)!==y&&(u.set(R,y),R.update())}function Ge(R,y){let $=R.colorSpace,ue=R.format,oe=R.type;return R.isCompressedTexture===!0||R.isVideoTexture===!0||$!==da&&$!==Cs&&(vt.getTransfer($)===Ct?(ue!==Bi||oe!==ni)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Qe("WebGLTextures: Unsupported texture color space:",$)),y}function qe(R){return typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement?(c.width=R.naturalWidth||R.width,c.height=R.naturalHeight||R.height):typeof VideoFrame<"u"&&R instanceof VideoFrame?(c.width=R.displayWidth,c.height=R.displayHeight):(c.width=R.width,c.height=R.height),c}this.allocateTextureUnit=he,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=de,this.setTexture2D=me,this.setTexture2DArray=xe,this.setTexture3D=Ae,this.setTextureCube=Se,this.rebindTextures=jt,this.setupRenderTarget=an,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=Ye,this.setupDepthRenderbuffer=mn,this.setupFrameBufferTexture=Ut,this.useMultisampledRTT=Me,this.dispose=H}function aw(n,e){function t(i,s=Cs){let r,o=vt.getTransfer(s);if(i===ni)return n.UNSIGNED_BYTE;if(i===Bc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===kc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===xd)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===yd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===gd)return n.BYTE;if(i===_d)return n.SHORT;if(i===Eo)return n.UNSIGNED_SHORT;if(i===Oc)return n.INT;if(i===Ui)return n.UNSIGNED_INT;if(i===Fi)return n.FLOAT;if(i===Oi)return n.HALF_FLOAT;if(i===vd)return n.ALPHA;if(i===bd)return n.RGB;if(i===Bi)return n.RGBA;if(i===ws)return n.DEPTH_COMPONENT;if(i===Rs)return n.DEPTH_STENCIL;if(i===Sd)return n.RED;if(i===zc)return n.RED_INTEGER;if(i===tr)return n.RG;if(i===Gc)return n.RG_INTEGER;if(i===Vc)return n.RGBA_INTEGER;if(i===Ga||i===Va||i===Ha||i===Wa)if(o===Ct)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Ga)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Va)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Ha)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Wa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Ga)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Va)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Ha)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Wa)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Hc||i===Wc||i===Xc||i===$c)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Hc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Wc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Xc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===$c)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===qc||i===Yc||i===Zc||i===Jc||i===Kc||i===Xa||i===jc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===qc||i===Yc)return o===Ct?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Zc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Jc)return r.COMPRESSED_R11_EAC;if(i===Kc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Xa)return r.COMPRESSED_RG11_EAC;if(i===jc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Qc||i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===ou||i===au||i===lu||i===cu||i===uu||i===hu||i===du)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Qc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===eu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===tu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===nu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===iu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===su)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===ru)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===ou)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===au)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===lu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===cu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===uu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===hu)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===du)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===fu||i===pu||i===mu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===fu)return o===Ct?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===pu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===mu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===gu||i===_u||i===$a||i===xu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===gu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===_u)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===$a)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===xu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Sr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var lw=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,cw=`
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

}`,$d=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Ta(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Qi({vertexShader:lw,fragmentShader:cw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new ti(new Ra(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},qd=class extends Ni{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,d=null,h=null,f=null,g=null,w=typeof XRWebGLBinding<"u",m=new $d,p={},v=t.getContextAttributes(),A=null,M=null,P=[],E=[],x=new Ne,T=null,G=null,N=new Yn;N.viewport=new Jt;let L=new Yn;L.viewport=new Jt;let W=[N,L],X=new Lc,D=null,H=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let me=P[ee];return me===void 0&&(me=new fo,P[ee]=me),me.getTargetRaySpace()},this.getControllerGrip=function(ee){let me=P[ee];return me===void 0&&(me=new fo,P[ee]=me),me.getGripSpace()},this.getHand=function(ee){let me=P[ee];return me===void 0&&(me=new fo,P[ee]=me),me.getHandSpace()};function J(ee){let me=E.indexOf(ee.inputSource);if(me===-1)return;let xe=P[me];xe!==void 0&&(xe.update(ee.inputSource,ee.frame,c||o),xe.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",J),s.removeEventListener("selectstart",J),s.removeEventListener("selectend",J),s.removeEventListener("squeeze",J),s.removeEventListener("squeezestart",J),s.removeEventListener("squeezeend",J),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ce);for(let ee=0;ee<P.length;ee++){let me=E[ee];me!==null&&(E[ee]=null,P[ee].disconnect(me))}D=null,H=null,m.reset();for(let ee in p)delete p[ee];if(e.setRenderTarget(A),f=null,h=null,d=null,s=null,M=null,he.stop(),i.isPresenting=!1,e.setPixelRatio(T),e.setSize(x.width,x.height,!1),G!==null){let ee=G.camera;ee.fov=G.fov,ee.zoom=G.zoom,ee.updateProjectionMatrix(),G=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,i.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,i.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return d===null&&w&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(A=e.getRenderTarget(),s.addEventListener("select",J),s.addEventListener("selectstart",J),s.addEventListener("selectend",J),s.addEventListener("squeeze",J),s.addEventListener("squeezestart",J),s.addEventListener("squeezeend",J),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ce),v.xrCompatible!==!0&&await t.makeXRCompatible(),T=e.getPixelRatio(),e.getSize(x),w&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,Ae=null,Se=null;v.depth&&(Se=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=v.stencil?Rs:ws,Ae=v.stencil?Sr:Ui);let We={colorFormat:t.RGBA8,depthFormat:Se,scaleFactor:r};d=this.getBinding(),h=d.createProjectionLayer(We),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),M=new mi(h.textureWidth,h.textureHeight,{format:Bi,type:ni,depthTexture:new Es(h.textureWidth,h.textureHeight,Ae,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let xe={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,xe),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new mi(f.framebufferWidth,f.framebufferHeight,{format:Bi,type:ni,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),he.setContext(s),he.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ce(ee){for(let me=0;me<ee.removed.length;me++){let xe=ee.removed[me],Ae=E.indexOf(xe);Ae>=0&&(E[Ae]=null,P[Ae].disconnect(xe))}for(let me=0;me<ee.added.length;me++){let xe=ee.added[me],Ae=E.indexOf(xe);if(Ae===-1){for(let We=0;We<P.length;We++)if(We>=E.length){E.push(xe),Ae=We;break}else if(E[We]===null){E[We]=xe,Ae=We;break}if(Ae===-1)break}let Se=P[Ae];Se&&Se.connect(xe)}}function K(ee,me){me===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(me.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let me=ee.near,xe=ee.far;m.texture!==null&&(m.depthNear>0&&(me=m.depthNear),m.depthFar>0&&(xe=m.depthFar)),X.near=L.near=N.near=me,X.far=L.far=N.far=xe,(D!==X.near||H!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),D=X.near,H=X.far),X.layers.mask=ee.layers.mask|6,N.layers.mask=X.layers.mask&-5,L.layers.mask=X.layers.mask&-3;let Ae=ee.parent,Se=X.cameras;K(X,Ae);for(let We=0;We<Se.length;We++)K(Se[We],Ae);X.projectionMatrix.copy(N.projectionMatrix),X.projectionMatrixInverse.copy(N.projectionMatrixInverse),G===null&&ee.isPerspectiveCamera&&(G={camera:ee,fov:ee.fov,zoom:ee.zoom}),Q(ee,X,Ae)};function Q(ee,me,xe){xe===null?ee.matrix.copy(me.matrixWorld):(ee.matrix.copy(xe.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(me.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(me.projectionMatrix),ee.projectionMatrixInverse.copy(me.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=uo*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(h===null&&f===null))return l},this.setFoveation=function(ee){l=ee,h!==null&&(h.fixedFoveation=ee),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=ee)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(X)},this.getCameraTexture=function(ee){return p[ee]};let se=null;function de(ee,me){if(u=me.getViewerPose(c||o),g=me,u!==null){let xe=u.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Ae=!1;xe.length!==X.cameras.length&&(X.cameras.length=0,Ae=!0);for(let Ve=0;Ve<xe.length;Ve++){let pt=xe[Ve],ct=null;if(f!==null)ct=f.getViewport(pt);else{let Yt=d.getViewSubImage(h,pt);ct=Yt.viewport,Ve===0&&(e.setRenderTargetTextures(M,Yt.colorTexture,Yt.depthStencilTexture),e.setRenderTarget(M))}let nt=W[Ve];nt===void 0&&(nt=new Yn,nt.layers.enable(Ve),nt.viewport=new Jt,W[Ve]=nt),nt.matrix.fromArray(pt.transform.matrix),nt.matrix.decompose(nt.position,nt.quaternion,nt.scale),nt.projectionMatrix.fromArray(pt.projectionMatrix),nt.projectionMatrixInverse.copy(nt.projectionMatrix).invert(),nt.viewport.set(ct.x,ct.y,ct.width,ct.height),Ve===0&&(X.matrix.copy(nt.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Ae===!0&&X.cameras.push(nt)}let Se=s.enabledFeatures;if(Se&&Se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&w){d=i.getBinding();let Ve=d.getDepthInformation(xe[0]);Ve&&Ve.isValid&&Ve.texture&&m.init(Ve,s.renderState)}if(Se&&Se.includes("camera-access")&&w){e.state.unbindTexture(),d=i.getBinding();for(let Ve=0;Ve<xe.length;Ve++){let pt=xe[Ve].camera;if(pt){let ct=p[pt];ct||(ct=new Ta,p[pt]=ct);let nt=d.getCameraImage(pt);ct.sourceTexture=nt}}}}for(let xe=0;xe<P.length;xe++){let Ae=E[xe],Se=P[xe];Ae!==null&&Se!==void 0&&Se.update(Ae,me,c||o)}se&&se(ee,me),me.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:me}),g=null}let he=new lg;he.setAnimationLoop(de),this.setAnimationLoop=function(ee){se=ee},this.dispose=function(){}}},uw=new Bt,xg=new tt;xg.set(-1,0,0,0,1,0,0,0,1);function hw(n,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function i(m,p){p.color.getRGB(m.fogColor.value,Nd(n)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,v,A,M){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),d(m,p)):p.isMeshPhongMaterial?(r(m,p),u(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),h(m,p),p.isMeshPhysicalMaterial&&f(m,p,M)):p.isMeshMatcapMaterial?(r(m,p),g(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),w(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(o(m,p),p.isLineDashedMaterial&&a(m,p)):p.isPointsMaterial?l(m,p,v,A):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===Jn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===Jn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);let v=e.get(p),A=v.envMap,M=v.envMapRotation;A&&(m.envMap.value=A,m.envMapRotation.value.setFromMatrix4(uw.makeRotationFromEuler(M)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(xg),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function o(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function a(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,v,A){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*v,m.scale.value=A*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function u(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function d(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function h(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function f(m,p,v){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Jn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=v.texture,m.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,p){p.matcap&&(m.matcap.value=p.matcap)}function w(m,p){let v=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(v.matrixWorld),m.nearDistance.value=v.shadow.camera.near,m.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function dw(n,e,t,i){let s={},r={};function o(v,A){let M=A.program;i.uniformBlockBinding(v,M,s[v.id])}function a(v,A){let M=s[v.id];M===void 0&&(g(v),M=l(v),s[v.id]=M,v.addEventListener("dispose",m));let P=A.program;i.updateUBOMapping(v,P);let E=e.render.frame;r[v.id]!==E&&(c(v),r[v.id]=E)}function l(v){let A=n.createBuffer(),M=v.__size,P=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,M,P),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(v){let A=s[v.id],M=v.uniforms,P=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let E=0,x=M.length;E<x;E++){let T=M[E];if(Array.isArray(T))for(let G=0,N=T.length;G<N;G++)u(T[G],E,G,P);else u(T,E,0,P)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(v,A,M,P){if(h(v,A,M,P)===!0){let E=v.__offset,x=v.value;if(Array.isArray(x)){let T=0;for(let G=0;G<x.length;G++){let N=x[G],L=w(N,!0);d(N,v.__data,T),T+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else d(x,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,v.__data)}}function d(v,A,M){typeof v=="number"||typeof v=="boolean"?A[M]=v:v.isMatrix3?(A[M]=v.elements[0],A[M+1]=v.elements[1],A[M+2]=v.elements[2],A[M+3]=0,A[M+4]=v.elements[3],A[M+5]=v.elements[4],A[M+6]=v.elements[5],A[M+7]=0,A[M+8]=v.elements[6],A[M+9]=v.elements[7],A[M+10]=v.elements[8],A[M+11]=0):ArrayBuffer.isView(v)?A.set(v.subarray(0,A.length-M),M):v.toArray(A,M)}function h(v,A,M,P){let E=v.value,x=A+"_"+M;if(Array.isArray(E)){P[x]===void 0&&(P[x]=[]);let T=P[x],G=!1;for(let N=0;N<E.length;N++)f(E[N],T,N)===!0&&(G=!0);return G}return f(E,P,x)}function f(v,A,M){if(A[M]===void 0)return typeof v=="number"||typeof v=="boolean"?A[M]=v:ArrayBuffer.isView(v)?A[M]=v.slice():A[M]=v.clone(),!0;{let P=A[M];if(typeof v=="number"||typeof v=="boolean"){if(P!==v)return A[M]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(P.equals(v)===!1)return P.copy(v),!0}}return!1}function g(v){let A=v.uniforms,M=0,P=16;for(let x=0,T=A.length;x<T;x++){let G=Array.isArray(A[x])?A[x]:[A[x]];for(let N=0,L=G.length;N<L;N++){let W=G[N],X=Array.isArray(W.value)?W.value:[W.value],D=Array.isArray(A[x])||Array.isArray(W.value),H=M;for(let V=0,ce=X.length;V<ce;V++){let K=X[V],Q=w(K,D),se=M%P,de=se%Q.boundary,he=se+de;M+=de,he!==0&&P-he<Q.storage&&(M+=P-he),V===0&&(H=M),M+=Q.storage}let J=W.type==="int"?Int32Array:W.type==="uint"?Uint32Array:Float32Array;W.__data=new J((M-H)/Float32Array.BYTES_PER_ELEMENT),W.__offset=H}}let E=M%P;return E>0&&(M+=P-E),v.__size=M,v.__cache={},this}function w(v,A){let M={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(M.boundary=4,M.storage=4):v.isVector2?(M.boundary=8,M.storage=8):v.isVector3||v.isColor?(M.boundary=16,M.storage=12):v.isVector4?(M.boundary=16,M.storage=16):v.isMatrix3?(M.boundary=16,M.storage=48):v.isMatrix4?(M.boundary=16,M.storage=64):v.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(M.boundary=16,M.storage=v.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",v),A===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function m(v){let A=v.target;A.removeEventListener("dispose",m),n.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function p(){for(let v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:p}}var fw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ns=null;function pw(){return ns===null&&(ns=new cc(fw,16,16,tr,Oi),ns.name="DFG_LUT",ns.minFilter=Dn,ns.magFilter=Dn,ns.wrapS=Ki,ns.wrapT=Ki,ns.generateMipmaps=!1,ns.needsUpdate=!0),ns}var wu=class{constructor(e={}){let{canvas:t=Lm(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:f=ni}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let w=f,m=new Set([Vc,Gc,zc]),p=new Set([ni,Ui,Eo,Sr,Bc,kc]),v=new Uint32Array(4),A=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},P=null,E=null,x=[],T=[],G=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ts,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let N=this,L=!1,W=null,X=null,D=null,H=null;this._outputColorSpace=qn;let J=0,V=0,ce=null,K=-1,Q=null,se=new Jt,de=new Jt,he=null,ee=new dt(0),me=0,xe=t.width,Ae=t.height,Se=1,We=null,st=null,Ve=new Jt(0,0,xe,Ae),pt=new Jt(0,0,xe,Ae),ct=!1,nt=new Ys,Yt=new uc,Gt=!1,on=!1,Ut=new Bt,Mn=new k,St=new Jt,mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},jt=!1;function an(){return ce===null?Se:1}let F=i;function Ce(S,B){return t.getContext(S,B)}let Ye,rt,Me,Ot,Ge,qe,R,y,$,ue,oe,_e,ye,te,ie,pe,U,re,ne,we,ge,be,He;try{let S={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",je,!1),t.addEventListener("webglcontextcreationerror",Re,!1),F===null){let B="webgl2";if(F=Ce(B,S),F===null)throw Ce(B)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ke()}catch(S){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),Qe("WebGLRenderer: "+S.message),S}function Ke(){Ye=new TS(F),Ye.init(),ge=new aw(F,Ye),rt=new pS(F,Ye,e,ge),Me=new rw(F,Ye),rt.reversedDepthBuffer&&h&&Me.buffers.depth.setReversed(!0),X=F.createFramebuffer(),D=F.createFramebuffer(),H=F.createFramebuffer(),Ot=new RS(F),Ge=new XM,qe=new ow(F,Ye,Me,Ge,rt,ge,Ot),R=new wS(N),y=new Py(F),be=new dS(F,y),$=new ES(F,y,Ot,be),ue=new PS(F,$,y,be,Ot),re=new CS(F,rt,qe),ie=new mS(Ge),oe=new WM(N,R,Ye,rt,be,ie),_e=new hw(N,Ge),ye=new qM,te=new QM(Ye),U=new hS(N,R,Me,ue,g,l),pe=new sw(N,ue,rt),He=new dw(F,Ot,rt,Me),ne=new fS(F,Ye,Ot),we=new AS(F,Ye,Ot),Ot.programs=oe.programs,N.capabilities=rt,N.extensions=Ye,N.properties=Ge,N.renderLists=ye,N.shadowMap=pe,N.state=Me,N.info=Ot}w!==ni&&(G=new LS(w,t.width,t.height,a,s,r));let le=new qd(N,F);this.xr=le,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let S=Ye.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=Ye.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return Se},this.setPixelRatio=function(S){S!==void 0&&(Se=S,this.setSize(xe,Ae,!1))},this.getSize=function(S){return S.set(xe,Ae)},this.setSize=function(S,B,j=!0){if(le.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=S,Ae=B,t.width=Math.floor(S*Se),t.height=Math.floor(B*Se),j===!0&&(t.style.width=S+"px",t.style.height=B+"px"),G!==null&&G.setSize(t.width,t.height),this.setViewport(0,0,S,B)},this.getDrawingBufferSize=function(S){return S.set(xe*Se,Ae*Se).floor()},this.setDrawingBufferSize=function(S,B,j){xe=S,Ae=B,Se=j,t.width=Math.floor(S*j),t.height=Math.floor(B*j),this.setViewport(0,0,S,B)},this.setEffects=function(S){if(w===ni){Qe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let B=0;B<S.length;B++)if(S[B].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}G.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(se)},this.getViewport=function(S){return S.copy(Ve)},this.setViewport=function(S,B,j,q){S.isVector4?Ve.set(S.x,S.y,S.z,S.w):Ve.set(S,B,j,q),Me.viewport(se.copy(Ve).multiplyScalar(an()).round())},this.getScissor=function(S){return S.copy(pt)},this.setScissor=function(S,B,j,q){S.isVector4?pt.set(S.x,S.y,S.z,S.w):pt.set(S,B,j,q),Me.scissor(de.copy(pt).multiplyScalar(an()).round())},this.getScissorTest=function(){return ct},this.setScissorTest=function(S){Me.setScissorTest(ct=S)},this.setOpaqueSort=function(S){We=S},this.setTransparentSort=function(S){st=S},this.getClearColor=function(S){return S.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(S=!0,B=!0,j=!0){let q=0;if(S){let Y=!1;if(ce!==null){let Te=ce.texture.format;Y=m.has(Te)}if(Y){let Te=ce.texture.type,Pe=p.has(Te),Ee=U.getClearColor(),Ie=U.getClearAlpha(),ze=Ee.r,et=Ee.g,mt=Ee.b;Pe?(v[0]=ze,v[1]=et,v[2]=mt,v[3]=Ie,F.clearBufferuiv(F.COLOR,0,v)):(A[0]=ze,A[1]=et,A[2]=mt,A[3]=Ie,F.clearBufferiv(F.COLOR,0,A))}else q|=F.COLOR_BUFFER_BIT}B&&(q|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(q|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),q!==0&&F.clear(q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),W=S},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),U.dispose(),ye.dispose(),te.dispose(),qe.dispose(),Ge.dispose(),R.dispose(),ue.dispose(),$.dispose(),be.dispose(),He.dispose(),oe.dispose(),le.dispose(),le.removeEventListener("sessionstart",al),le.removeEventListener("sessionend",Vi),as.stop()};function Be(S){S.preventDefault(),ma("WebGLRenderer: Context Lost."),L=!0}function je(){ma("WebGLRenderer: Context Restored."),L=!1;let S=Ot.autoReset,B=pe.enabled,j=pe.autoUpdate,q=pe.needsUpdate,Y=pe.type;Ke(),Ot.autoReset=S,pe.enabled=B,pe.autoUpdate=j,pe.needsUpdate=q,pe.type=Y}function Re(S){Qe("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function lt(S){let B=S.target;B.removeEventListener("dispose",lt),Vt(B)}function Vt(S){kn(S),Ge.remove(S)}function kn(S){let B=Ge.get(S).programs;B!==void 0&&(B.forEach(function(j){oe.releaseProgram(j)}),S.isShaderMaterial&&oe.releaseShaderCache(S))}this.renderBufferDirect=function(S,B,j,q,Y,Te){B===null&&(B=mn);let Pe=Y.isMesh&&Y.matrixWorld.determinantAffine()<0,Ee=Xo(S,B,j,q,Y);Me.setMaterial(q,Pe);let Ie=j.index,ze=1;if(q.wireframe===!0){if(Ie=$.getWireframeAttribute(j),Ie===void 0)return;ze=2}let et=j.drawRange,mt=j.attributes.position,ke=et.start*ze,gt=(et.start+et.count)*ze;Te!==null&&(ke=Math.max(ke,Te.start*ze),gt=Math.min(gt,(Te.start+Te.count)*ze)),Ie!==null?(ke=Math.max(ke,0),gt=Math.min(gt,Ie.count)):mt!=null&&(ke=Math.max(ke,0),gt=Math.min(gt,mt.count));let Kt=gt-ke;if(Kt<0||Kt===1/0)return;be.setup(Y,q,Ee,j,Ie);let It,Lt=ne;if(Ie!==null&&(It=y.get(Ie),Lt=we,Lt.setIndex(It)),Y.isMesh)q.wireframe===!0?(Me.setLineWidth(q.wireframeLinewidth*an()),Lt.setMode(F.LINES)):Lt.setMode(F.TRIANGLES);else if(Y.isLine){let gn=q.linewidth;gn===void 0&&(gn=1),Me.setLineWidth(gn*an()),Y.isLineSegments?Lt.setMode(F.LINES):Y.isLineLoop?Lt.setMode(F.LINE_LOOP):Lt.setMode(F.LINE_STRIP)}else Y.isPoints?Lt.setMode(F.POINTS):Y.isSprite&&Lt.setMode(F.TRIANGLES);if(Y.isBatchedMesh)if(Ye.get("WEBGL_multi_draw"))Lt.renderMultiDraw(Y._multiDrawStarts,Y._multiDrawCounts,Y._multiDrawCount);else{let gn=Y._multiDrawStarts,Fe=Y._multiDrawCounts,ln=Y._multiDrawCount,yt=Ie?y.get(Ie).bytesPerElement:1,cs=Ge.get(q).currentProgram.getUniforms();for(let cn=0;cn<ln;cn++)cs.setValue(F,"_gl_DrawID",cn),Lt.render(gn[cn]/yt,Fe[cn])}else if(Y.isInstancedMesh)Lt.renderInstances(ke,Kt,Y.count);else if(j.isInstancedBufferGeometry){let gn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Fe=Math.min(j.instanceCount,gn);Lt.renderInstances(ke,Kt,Fe)}else Lt.render(ke,Kt)};function Vo(S,B,j,q){W!==null&&S.isNodeMaterial&&W.setObject(q,S),Gt===!0&&ie.setState(S,j,!1),S.transparent===!0&&S.side===es&&S.forceSinglePass===!1?(S.side=Jn,S.needsUpdate=!0,Hi(S,B,q),S.side=er,S.needsUpdate=!0,Hi(S,B,q),S.side=es):Hi(S,B,q)}this.compile=function(S,B,j=null){j===null&&(j=S),W!==null&&W.renderStart(S,B,j),E=te.get(j),E.init(B),T.push(E),j.traverseVisible(function(Y){Y.isLight&&Y.layers.test(B.layers)&&(E.pushLight(Y),Y.castShadow&&E.pushShadow(Y))}),S!==j&&S.traverseVisible(function(Y){Y.isLight&&Y.layers.test(B.layers)&&(E.pushLight(Y),Y.castShadow&&E.pushShadow(Y))}),E.setupLights(),W!==null&&W.updateLights(E.state.lightsArray),on=this.localClippingEnabled,Gt=ie.init(this.clippingPlanes,on),Gt===!0&&ie.setGlobalState(this.clippingPlanes,B),W!==null&&pe.render(E.state.shadowsArray,j,B);let q=new Set;return S.traverse(function(Y){if(!(Y.isMesh||Y.isPoints||Y.isLine||Y.isSprite))return;let Te=Y.material;if(Te)if(Array.isArray(Te))for(let Pe=0;Pe<Te.length;Pe++){let Ee=Te[Pe];Vo(Ee,j,B,Y),q.add(Ee)}else Vo(Te,j,B,Y),q.add(Te)}),E=T.pop(),W!==null&&W.renderEnd(),q},this.compileAsync=function(S,B,j=null){let q=this.compile(S,B,j);return new Promise(Y=>{function Te(){if(q.forEach(function(Pe){let Ie=Ge.get(Pe).currentProgram;(Ie===void 0||Ie.isReady())&&q.delete(Pe)}),q.size===0){Y(S);return}setTimeout(Te,10)}Ye.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let Ir=null;function Ju(S){Ir&&Ir(S)}function al(){as.stop()}function Vi(){as.start()}let as=new lg;as.setAnimationLoop(Ju),typeof self<"u"&&as.setContext(self),this.setAnimationLoop=function(S){Ir=S,le.setAnimationLoop(S),S===null?as.stop():as.start()},le.addEventListener("sessionstart",al),le.addEventListener("sessionend",Vi),this.render=function(S,B){if(B!==void 0&&B.isCamera!==!0){Qe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;W!==null&&W.renderStart(S,B);let j=le.enabled===!0&&le.isPresenting===!0,q=G!==null&&(ce===null||j)&&G.begin(N,ce);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),B.parent===null&&B.matrixWorldAutoUpdate===!0&&B.updateMatrixWorld(),le.enabled===!0&&le.isPresenting===!0&&(G===null||G.isCompositing()===!1)&&(le.cameraAutoUpdate===!0&&le.updateCamera(B),B=le.getCamera()),S.isScene===!0&&S.onBeforeRender(N,S,B,ce),E=te.get(S,T.length),E.init(B),E.state.textureUnits=qe.getTextureUnits(),T.push(E),Ut.multiplyMatrices(B.projectionMatrix,B.matrixWorldInverse),B.isArrayCamera?Yt.setFromArrayCamera(B):nt.setFromProjectionMatrix(Ut,wi,B.reversedDepth),on=this.localClippingEnabled,Gt=ie.init(this.clippingPlanes,on),P=ye.get(S,x.length),P.init(),x.push(P),this.info.render.frame++,le.enabled===!0&&le.isPresenting===!0){let Pe=N.xr.getDepthSensingMesh();Pe!==null&&ls(Pe,B,-1/0,N.sortObjects)}ls(S,B,0,N.sortObjects),P.finish(),W!==null&&W.updateLights(E.state.lightsArray),N.sortObjects===!0&&P.sort(We,st),jt=le.enabled===!1||le.isPresenting===!1||le.hasDepthSensing()===!1,jt&&U.addToRenderList(P,S),this.info.autoReset===!0&&this.info.reset(),Gt===!0&&ie.beginShadows();let Y=E.state.shadowsArray;if(pe.render(Y,S,B),Gt===!0&&ie.endShadows(),(q&&G.hasRenderPass())===!1){let Pe=P.opaque,Ee=P.transmissive;if(E.setupLights(),B.isArrayCamera){let Ie=B.cameras;if(Ee.length>0)for(let ze=0,et=Ie.length;ze<et;ze++){let mt=Ie[ze];Ri(Pe,Ee,S,mt)}jt&&U.render(S);for(let ze=0,et=Ie.length;ze<et;ze++){let mt=Ie[ze];Ho(P,S,mt,mt.viewport)}}else Ee.length>0&&Ri(Pe,Ee,S,B),jt&&U.render(S),Ho(P,S,B)}ce!==null&&V===0&&(qe.updateMultisampleRenderTarget(ce),qe.updateRenderTargetMipmap(ce)),q&&G.end(N),S.isScene===!0&&S.onAfterRender(N,S,B),be.resetDefaultState(),K=-1,Q=null,T.pop(),T.length>0?(E=T[T.length-1],qe.setTextureUnits(E.state.textureUnits),Gt===!0&&ie.setGlobalState(N.clippingPlanes,E.state.camera)):E=null,x.pop(),x.length>0?P=x[x.length-1]:P=null,W!==null&&W.renderEnd()};function ls(S,B,j,q){if(S.visible===!1)return;if(S.layers.test(B.layers)){if(S.isGroup)j=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(B);else if(S.isLight)E.pushLight(S),S.castShadow&&E.pushShadow(S);else if(S.isSprite){let Pe=B.isArrayCamera?Yt:nt;if(!S.frustumCulled||S.intersectsFrustum(Pe)){q&&St.setFromMatrixPosition(S.matrixWorld).applyMatrix4(Ut);let Ee=ue.update(S),Ie=S.material;Ie.visible&&P.push(S,Ee,Ie,j,St.z,null,B)}}else if(S.isMesh||S.isLine||S.isPoints){let Pe=B.isArrayCamera?Yt:nt;if(!S.frustumCulled||S.intersectsFrustum(Pe)){let Ee=ue.update(S),Ie=S.material;if(q&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),St.copy(S.boundingSphere.center)):(Ee.boundingSphere===null&&Ee.computeBoundingSphere(),St.copy(Ee.boundingSphere.center)),St.applyMatrix4(S.matrixWorld).applyMatrix4(Ut)),Array.isArray(Ie)){let ze=Ee.groups;for(let et=0,mt=ze.length;et<mt;et++){let ke=ze[et],gt=Ie[ke.materialIndex];gt&&gt.visible&&P.push(S,Ee,gt,j,St.z,ke,B)}}else Ie.visible&&P.push(S,Ee,Ie,j,St.z,null,B)}}}let Te=S.children;for(let Pe=0,Ee=Te.length;Pe<Ee;Pe++)ls(Te[Pe],B,j,q)}function Ho(S,B,j,q){let{opaque:Y,transmissive:Te,transparent:Pe}=S;E.setupLightsView(j),Gt===!0&&ie.setGlobalState(N.clippingPlanes,j),q&&Me.viewport(se.copy(q)),Y.length>0&&Qt(Y,B,j),Te.length>0&&Qt(Te,B,j),Pe.length>0&&Qt(Pe,B,j),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function Ri(S,B,j,q){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[q.id]===void 0){let ke=Ye.has("EXT_color_buffer_half_float")||Ye.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[q.id]=new mi(1,1,{generateMipmaps:!0,type:ke?Oi:ni,minFilter:As,samples:Math.max(4,rt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:vt.workingColorSpace})}let Te=E.state.transmissionRenderTarget[q.id],Pe=q.viewport||se;Te.setSize(Pe.z*N.transmissionResolutionScale,Pe.w*N.transmissionResolutionScale);let Ee=N.getRenderTarget(),Ie=N.getActiveCubeFace(),ze=N.getActiveMipmapLevel();N.setRenderTarget(Te),N.getClearColor(ee),me=N.getClearAlpha(),me<1&&N.setClearColor(16777215,.5),N.clear(),jt&&U.render(j);let et=N.toneMapping;N.toneMapping=ts;let mt=q.viewport;if(q.viewport!==void 0&&(q.viewport=void 0),E.setupLightsView(q),Gt===!0&&ie.setGlobalState(N.clippingPlanes,q),Qt(S,j,q),qe.updateMultisampleRenderTarget(Te),qe.updateRenderTargetMipmap(Te),Ye.has("WEBGL_multisampled_render_to_texture")===!1){let ke=!1;for(let gt=0,Kt=B.length;gt<Kt;gt++){let It=B[gt],{object:Lt,geometry:gn,material:Fe,group:ln}=It;if(Fe.side===es&&Lt.layers.test(q.layers)){let yt=Fe.side;Fe.side=Jn,Fe.needsUpdate=!0,sn(Lt,j,q,gn,Fe,ln),Fe.side=yt,Fe.needsUpdate=!0,ke=!0}}ke===!0&&(qe.updateMultisampleRenderTarget(Te),qe.updateRenderTargetMipmap(Te))}N.setRenderTarget(Ee,Ie,ze),N.setClearColor(ee,me),mt!==void 0&&(q.viewport=mt),N.toneMapping=et}function Qt(S,B,j){let q=B.isScene===!0?B.overrideMaterial:null;for(let Y=0,Te=S.length;Y<Te;Y++){let Pe=S[Y],{object:Ee,geometry:Ie,group:ze}=Pe,et=Pe.material;et.allowOverride===!0&&q!==null&&(et=q),Ee.layers.test(j.layers)&&sn(Ee,B,j,Ie,et,ze)}}function sn(S,B,j,q,Y,Te){W!==null&&Y.isNodeMaterial&&W.setObject(S,Y),S.onBeforeRender(N,B,j,q,Y,Te),S.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),Y.onBeforeRender(N,B,j,q,S,Te),Y.transparent===!0&&Y.side===es&&Y.forceSinglePass===!1?(Y.side=Jn,Y.needsUpdate=!0,N.renderBufferDirect(j,B,q,Y,S,Te),Y.side=er,Y.needsUpdate=!0,N.renderBufferDirect(j,B,q,Y,S,Te),Y.side=es):N.renderBufferDirect(j,B,q,Y,S,Te),S.onAfterRender(N,B,j,q,Y,Te)}function rn(S){let B=0;for(let j of S)j.texture!==null&&B++;return B}function Hi(S,B,j){B.isScene!==!0&&(B=mn);let q=Ge.get(S),Y=E.state.lights,Te=E.state.shadowsArray,Pe=Y.state.version,Ee=oe.getParameters(S,Y.state,Te,B,j,E.state.lightProbeGridArray),Ie=oe.getProgramCacheKey(Ee),ze=q.programs;q.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?B.environment:null,q.fog=B.fog;let et=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;q.envMap=R.get(S.envMap||q.environment,et),q.envMapRotation=q.environment!==null&&S.envMap===null?B.environmentRotation:S.envMapRotation,ze===void 0&&(S.addEventListener("dispose",lt),ze=new Map,q.programs=ze,q.programVariants=new Map);let mt=ze.get(Ie);if(mt!==void 0){if(q.currentProgram===mt&&q.lightsStateVersion===Pe)return Wo(S,Ee),mt}else Ee.uniforms=oe.getUniforms(S),W!==null&&S.isNodeMaterial&&W.build(S,j,Ee),S.onBeforeCompile(Ee,N),mt=oe.acquireProgram(Ee,Ie),ze.set(Ie,mt),q.uniforms=Ee.uniforms;let ke=q.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(ke.clippingPlanes=ie.uniform),Wo(S,Ee),q.needsLights=Ns(S),q.lightsStateVersion=Pe,q.needsLights&&(ke.ambientLightColor.value=Y.state.ambient,ke.lightProbe.value=Y.state.probe,ke.sunLights.value=Y.state.sun,ke.sunLightShadows.value=Y.state.sunShadow,ke.directionalLights.value=Y.state.directional,ke.directionalLightShadows.value=Y.state.directionalShadow,ke.spotLights.value=Y.state.spot,ke.spotLightShadows.value=Y.state.spotShadow,ke.rectAreaLights.value=Y.state.rectArea,ke.ltc_1.value=Y.state.rectAreaLTC1,ke.ltc_2.value=Y.state.rectAreaLTC2,ke.pointLights.value=Y.state.point,ke.pointLightShadows.value=Y.state.pointShadow,ke.hemisphereLights.value=Y.state.hemi,ke.sunShadowMatrix.value=Y.state.sunShadowMatrix,ke.sunShadowCascade.value=Y.state.sunShadowCascade,ke.directionalShadowMatrix.value=Y.state.directionalShadowMatrix,ke.spotLightMatrix.value=Y.state.spotLightMatrix,ke.spotLightMap.value=Y.state.spotLightMap,ke.pointShadowMatrix.value=Y.state.pointShadowMatrix),q.numLightProbeGrids=rn(E.state.lightProbeGridArray),q.currentProgram=mt,q.uniformsList=null,mt}function si(S,B,j,q,Y){let Te=Ge.get(S),Pe=Te.currentProgram.id+","+q+","+Y,Ee=Te.programVariants.get(Pe);return Ee===void 0?(Ee=Hi(S,B,j),Te.programVariants.set(Pe,Ee)):(Te.currentProgram=Ee,Te.uniformsList=null,Te.outputColorSpace=q,Te.toneMapping=Y),Ee}function Ds(S){if(S.uniformsList===null){let B=S.currentProgram.getUniforms();S.uniformsList=Ao.seqWithValue(B.seq,S.uniforms)}return S.uniformsList}function Wo(S,B){let j=Ge.get(S);j.outputColorSpace=B.outputColorSpace,j.batching=B.batching,j.batchingColor=B.batchingColor,j.instancing=B.instancing,j.instancingColor=B.instancingColor,j.instancingMorph=B.instancingMorph,j.skinning=B.skinning,j.morphTargets=B.morphTargets,j.morphNormals=B.morphNormals,j.morphColors=B.morphColors,j.morphTargetsCount=B.morphTargetsCount,j.numClippingPlanes=B.numClippingPlanes,j.numIntersection=B.numClipIntersection,j.vertexAlphas=B.vertexAlphas,j.vertexTangents=B.vertexTangents,j.toneMapping=B.toneMapping}function Xo(S,B,j,q,Y){B.isScene!==!0&&(B=mn),qe.resetTextureUnits();let Te=B.fog,Pe=q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial?B.environment:null,Ee=ce===null?N.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:vt.workingColorSpace,Ie=q.isMeshStandardMaterial||q.isMeshLambertMaterial&&!q.envMap||q.isMeshPhongMaterial&&!q.envMap,ze=R.get(q.envMap||Pe,Ie),et=q.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,mt=!!j.attributes.tangent&&(!!q.normalMap||q.anisotropy>0),ke=!!j.morphAttributes.position,gt=!!j.morphAttributes.normal,Kt=!!j.morphAttributes.color,It=ts;q.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(It=N.toneMapping);let Lt=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,gn=Lt!==void 0?Lt.length:0,Fe=Ge.get(q),ln=E.state.lights;if(Gt===!0&&(on===!0||S!==Q)){let Dt=S===Q&&q.id===K;ie.setState(q,S,Dt)}let yt=!1,cs=!1;q.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==ln.state.version||Y.isBatchedMesh&&Fe.batching===!1||!Y.isBatchedMesh&&Fe.batching===!0||Y.isBatchedMesh&&Fe.batchingColor===!0&&Y._colorsTexture===null||Y.isBatchedMesh&&Fe.batchingColor===!1&&Y._colorsTexture!==null||Y.isInstancedMesh&&Fe.instancing===!1||!Y.isInstancedMesh&&Fe.instancing===!0||Y.isSkinnedMesh&&Fe.skinning===!1||!Y.isSkinnedMesh&&Fe.skinning===!0||Y.isInstancedMesh&&Fe.instancingColor===!0&&Y.instanceColor===null||Y.isInstancedMesh&&Fe.instancingColor===!1&&Y.instanceColor!==null||Y.isInstancedMesh&&Fe.instancingMorph===!0&&Y.morphTexture===null||Y.isInstancedMesh&&Fe.instancingMorph===!1&&Y.morphTexture!==null||Fe.envMap!==ze||q.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ie.numPlanes||Fe.numIntersection!==ie.numIntersection)||Fe.vertexAlphas!==et||Fe.vertexTangents!==mt||Fe.morphTargets!==ke||Fe.morphNormals!==gt||Fe.morphColors!==Kt||Fe.morphTargetsCount!==gn||Fe.numLightProbeGrids!==rn(E.state.lightProbeGridArray)?yt=!0:(Fe.outputColorSpace!==Ee||Fe.toneMapping!==It)&&(cs=!0):(yt=!0,Fe.__version=q.version);let cn=Fe.currentProgram;(yt===!0||cs===!0)&&(cn=cs===!0?si(q,B,Y,Ee,It):Hi(q,B,Y),W&&q.isNodeMaterial&&W.onUpdateProgram(q,cn,Fe));let Nr=!1,Wi=!1,us=!1,ut=cn.getUniforms(),en=Fe.uniforms;if(Me.useProgram(cn.program)&&(Nr=!0,Wi=!0,us=!0),q.id!==K&&(K=q.id,Wi=!0),Nr||Q!==S){Me.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),ut.setValue(F,"projectionMatrix",S.projectionMatrix),ut.setValue(F,"viewMatrix",S.matrixWorldInverse);let un=ut.map.cameraPosition;un!==void 0&&un.setValue(F,Mn.setFromMatrixPosition(S.matrixWorld)),rt.logarithmicDepthBuffer&&ut.setValue(F,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(q.isMeshPhongMaterial||q.isMeshToonMaterial||q.isMeshLambertMaterial||q.isMeshBasicMaterial||q.isMeshStandardMaterial||q.isShaderMaterial)&&ut.setValue(F,"isOrthographic",S.isOrthographicCamera===!0),Q!==S&&(Q=S,Wi=!0,us=!0)}if(Fe.needsLights&&(ln.state.sunShadowMap.length>0&&ut.setValue(F,"sunShadowMap",ln.state.sunShadowMap,qe),ln.state.directionalShadowMap.length>0&&ut.setValue(F,"directionalShadowMap",ln.state.directionalShadowMap,qe),ln.state.spotShadowMap.length>0&&ut.setValue(F,"spotShadowMap",ln.state.spotShadowMap,qe),ln.state.pointShadowMap.length>0&&ut.setValue(F,"pointShadowMap",ln.state.pointShadowMap,qe)),Y.isSkinnedMesh){ut.setOptional(F,Y,"bindMatrix"),ut.setOptional(F,Y,"bindMatrixInverse");let Dt=Y.skeleton;Dt&&(Dt.boneTexture===null&&Dt.computeBoneTexture(),ut.setValue(F,"boneTexture",Dt.boneTexture,qe))}Y.isBatchedMesh&&(ut.setOptional(F,Y,"batchingTexture"),ut.setValue(F,"batchingTexture",Y._matricesTexture,qe),ut.setOptional(F,Y,"batchingIdTexture"),ut.setValue(F,"batchingIdTexture",Y._indirectTexture,qe),ut.setOptional(F,Y,"batchingColorTexture"),Y._colorsTexture!==null&&ut.setValue(F,"batchingColorTexture",Y._colorsTexture,qe));let zn=j.morphAttributes;if((zn.position!==void 0||zn.normal!==void 0||zn.color!==void 0)&&re.update(Y,j,cn),(Wi||Fe.receiveShadow!==Y.receiveShadow)&&(Fe.receiveShadow=Y.receiveShadow,ut.setValue(F,"receiveShadow",Y.receiveShadow)),(q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial)&&q.envMap===null&&B.environment!==null&&(en.envMapIntensity.value=B.environmentIntensity),en.dfgLUT!==void 0&&(en.dfgLUT.value=pw()),Wi){if(ut.setValue(F,"toneMappingExposure",N.toneMappingExposure),Fe.needsLights&&Lr(en,us),Te&&q.fog===!0&&_e.refreshFogUniforms(en,Te),_e.refreshMaterialUniforms(en,q,Se,Ae,E.state.transmissionRenderTarget[S.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Dt=M,un=0;for(let Un of E.state.lightProbeGridArray)Un.texture!==null&&(Dt.textures[un]=Un.texture,Dt.min[un]=Un.boundingBox.min,Dt.max[un]=Un.boundingBox.max,Dt.resolution[un]=Un.resolution,un++);for(let Un in Dt)Dt[Un].length=un;en.probesSH.value=Dt.textures,en.probesMin.value=Dt.min,en.probesMax.value=Dt.max,en.probesResolution.value=Dt.resolution}Ao.upload(F,Ds(Fe),en,qe)}if(q.isShaderMaterial&&q.uniformsNeedUpdate===!0&&(Ao.upload(F,Ds(Fe),en,qe),q.uniformsNeedUpdate=!1),q.isSpriteMaterial&&ut.setValue(F,"center",Y.center),ut.setValue(F,"modelViewMatrix",Y.modelViewMatrix),ut.setValue(F,"normalMatrix",Y.normalMatrix),ut.setValue(F,"modelMatrix",Y.matrixWorld),q.uniformsGroups!==void 0){let Dt=q.uniformsGroups;for(let un=0,Un=Dt.length;un<Un;un++){let ll=Dt[un];He.update(ll,cn),He.bind(ll,cn)}}return cn}function Lr(S,B){S.ambientLightColor.needsUpdate=B,S.lightProbe.needsUpdate=B,S.sunLights.needsUpdate=B,S.sunLightShadows.needsUpdate=B,S.directionalLights.needsUpdate=B,S.directionalLightShadows.needsUpdate=B,S.pointLights.needsUpdate=B,S.pointLightShadows.needsUpdate=B,S.spotLights.needsUpdate=B,S.spotLightShadows.needsUpdate=B,S.rectAreaLights.needsUpdate=B,S.hemisphereLights.needsUpdate=B}function Ns(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return J},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(S,B,j){let q=Ge.get(S);q.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,q.__autoAllocateDepthBuffer===!1&&(q.__useRenderToTexture=!1),Ge.get(S.texture).__webglTexture=B,Ge.get(S.depthTexture).__webglTexture=q.__autoAllocateDepthBuffer?void 0:j,q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,B){let j=Ge.get(S);j.__webglFramebuffer=B,j.__useDefaultFramebuffer=B===void 0},this.setRenderTarget=function(S,B=0,j=0){ce=S,J=B,V=j;let q=null,Y=!1,Te=!1;if(S){let Ee=Ge.get(S);if(Ee.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(F.FRAMEBUFFER,Ee.__webglFramebuffer),se.copy(S.viewport),de.copy(S.scissor),he=S.scissorTest,Me.viewport(se),Me.scissor(de),Me.setScissorTest(he),K=-1;return}else if(Ee.__webglFramebuffer===void 0)qe.setupRenderTarget(S);else if(Ee.__hasExternalTextures)qe.rebindTextures(S,Ge.get(S.texture).__webglTexture,Ge.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let et=S.depthTexture;if(Ee.__boundDepthTexture!==et){if(et!==null&&Ge.has(et)&&(S.width!==et.image.width||S.height!==et.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");qe.setupDepthRenderbuffer(S)}}let Ie=S.texture;(Ie.isData3DTexture||Ie.isDataArrayTexture||Ie.isCompressedArrayTexture)&&(Te=!0);let ze=Ge.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(ze[B])?q=ze[B][j]:q=ze[B],Y=!0):S.samples>0&&qe.useMultisampledRTT(S)===!1?q=Ge.get(S).__webglMultisampledFramebuffer:Array.isArray(ze)?q=ze[j]:q=ze,se.copy(S.viewport),de.copy(S.scissor),he=S.scissorTest}else se.copy(Ve).multiplyScalar(Se).floor(),de.copy(pt).multiplyScalar(Se).floor(),he=ct;if(j!==0&&(q=X),Me.bindFramebuffer(F.FRAMEBUFFER,q)&&Me.drawBuffers(S,q),Me.viewport(se),Me.scissor(de),Me.setScissorTest(he),Y){let Ee=Ge.get(S.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+B,Ee.__webglTexture,j)}else if(Te){let Ee=B;for(let Ie=0;Ie<S.textures.length;Ie++){let ze=Ge.get(S.textures[Ie]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Ie,ze.__webglTexture,j,Ee)}}else if(S!==null&&j!==0){let Ee=Ge.get(S.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Ee.__webglTexture,j)}K=-1};function Dr(S){let B=Ge.get(S);return(B.__readFormat!==S.format||B.__readType!==S.type)&&(B.__readFormat=S.format,B.__readType=S.type,B.__formatReadable=rt.textureFormatReadable(S.format),B.__typeReadable=rt.textureTypeReadable(S.type)),B}this.readRenderTargetPixels=function(S,B,j,q,Y,Te,Pe,Ee=0){if(!(S&&S.isWebGLRenderTarget)){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=Ge.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){Me.bindFramebuffer(F.FRAMEBUFFER,Ie);try{let ze=S.textures[Ee],et=ze.format,mt=ze.type;S.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ee);let ke=Dr(ze);if(ke.__formatReadable===!1){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ke.__typeReadable===!1){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}B>=0&&B<=S.width-q&&j>=0&&j<=S.height-Y&&F.readPixels(B,j,q,Y,ge.convert(et),ge.convert(mt),Te)}finally{let ze=ce!==null?Ge.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(F.FRAMEBUFFER,ze)}}},this.readRenderTargetPixelsAsync=async function(S,B,j,q,Y,Te,Pe,Ee=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=Ge.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(B>=0&&B<=S.width-q&&j>=0&&j<=S.height-Y){Me.bindFramebuffer(F.FRAMEBUFFER,Ie);let ze=S.textures[Ee],et=ze.format,mt=ze.type;S.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ee);let ke=Dr(ze);if(ke.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ke.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let gt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,gt),F.bufferData(F.PIXEL_PACK_BUFFER,Te.byteLength,F.STREAM_READ),F.readPixels(B,j,q,Y,ge.convert(et),ge.convert(mt),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let Kt=ce!==null?Ge.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(F.FRAMEBUFFER,Kt);let It=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await Nm(F,It,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,gt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,Te),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(gt),F.deleteSync(It),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,B=null,j=0){let q=Math.pow(2,-j),Y=Math.floor(S.image.width*q),Te=Math.floor(S.image.height*q),Pe=B!==null?B.x:0,Ee=B!==null?B.y:0;qe.setTexture2D(S,0),F.copyTexSubImage2D(F.TEXTURE_2D,j,0,0,Pe,Ee,Y,Te),Me.unbindTexture()},this.copyTextureToTexture=function(S,B,j=null,q=null,Y=0,Te=0){let Pe,Ee,Ie,ze,et,mt,ke,gt,Kt,It=S.isCompressedTexture?S.mipmaps[Te]:S.image;if(j!==null)Pe=j.max.x-j.min.x,Ee=j.max.y-j.min.y,Ie=j.isBox3?j.max.z-j.min.z:1,ze=j.min.x,et=j.min.y,mt=j.isBox3?j.min.z:0;else{let ut=Math.pow(2,-Y);Pe=Math.floor(It.width*ut),Ee=Math.floor(It.height*ut),S.isDataArrayTexture?Ie=It.depth:S.isData3DTexture?Ie=Math.floor(It.depth*ut):Ie=1,ze=0,et=0,mt=0}q!==null?(ke=q.x,gt=q.y,Kt=q.z):(ke=0,gt=0,Kt=0);let Lt=ge.convert(B.format),gn=ge.convert(B.type),Fe;B.isData3DTexture?(qe.setTexture3D(B,0),Fe=F.TEXTURE_3D):B.isDataArrayTexture||B.isCompressedArrayTexture?(qe.setTexture2DArray(B,0),Fe=F.TEXTURE_2D_ARRAY):(qe.setTexture2D(B,0),Fe=F.TEXTURE_2D),Me.activeTexture(F.TEXTURE0),Me.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,B.flipY),Me.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,B.premultiplyAlpha),Me.pixelStorei(F.UNPACK_ALIGNMENT,B.unpackAlignment);let ln=Me.getParameter(F.UNPACK_ROW_LENGTH),yt=Me.getParameter(F.UNPACK_IMAGE_HEIGHT),cs=Me.getParameter(F.UNPACK_SKIP_PIXELS),cn=Me.getParameter(F.UNPACK_SKIP_ROWS),Nr=Me.getParameter(F.UNPACK_SKIP_IMAGES);Me.pixelStorei(F.UNPACK_ROW_LENGTH,It.width),Me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,It.height),Me.pixelStorei(F.UNPACK_SKIP_PIXELS,ze),Me.pixelStorei(F.UNPACK_SKIP_ROWS,et),Me.pixelStorei(F.UNPACK_SKIP_IMAGES,mt);let Wi=S.isDataArrayTexture||S.isData3DTexture,us=B.isDataArrayTexture||B.isData3DTexture;if(S.isDepthTexture){let ut=Ge.get(S),en=Ge.get(B),zn=Ge.get(ut.__renderTarget),Dt=Ge.get(en.__renderTarget);Me.bindFramebuffer(F.READ_FRAMEBUFFER,zn.__webglFramebuffer),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,Dt.__webglFramebuffer);for(let un=0;un<Ie;un++)Wi&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ge.get(S).__webglTexture,Y,mt+un),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ge.get(B).__webglTexture,Te,Kt+un)),F.blitFramebuffer(ze,et,ze+Pe,et+Ee,ke,gt,ke+Pe,gt+Ee,F.DEPTH_BUFFER_BIT,F.NEAREST);Me.bindFramebuffer(F.READ_FRAMEBUFFER,null),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(Y!==0||S.isRenderTargetTexture||Ge.has(S)){let ut=Ge.get(S),en=Ge.get(B);Me.bindFramebuffer(F.READ_FRAMEBUFFER,D),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,H);for(let zn=0;zn<Ie;zn++)Wi?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ut.__webglTexture,Y,mt+zn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,ut.__webglTexture,Y),us?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,en.__webglTexture,Te,Kt+zn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,en.__webglTexture,Te),Y!==0?F.blitFramebuffer(ze,et,ze+Pe,et+Ee,ke,gt,ke+Pe,gt+Ee,F.COLOR_BUFFER_BIT,F.NEAREST):us?F.copyTexSubImage3D(Fe,Te,ke,gt,Kt+zn,ze,et,Pe,Ee):F.copyTexSubImage2D(Fe,Te,ke,gt,ze,et,Pe,Ee);Me.bindFramebuffer(F.READ_FRAMEBUFFER,null),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else us?S.isDataTexture||S.isData3DTexture?F.texSubImage3D(Fe,Te,ke,gt,Kt,Pe,Ee,Ie,Lt,gn,It.data):B.isCompressedArrayTexture?F.compressedTexSubImage3D(Fe,Te,ke,gt,Kt,Pe,Ee,Ie,Lt,It.data):F.texSubImage3D(Fe,Te,ke,gt,Kt,Pe,Ee,Ie,Lt,gn,It):S.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,Te,ke,gt,Pe,Ee,Lt,gn,It.data):S.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,Te,ke,gt,It.width,It.height,Lt,It.data):F.texSubImage2D(F.TEXTURE_2D,Te,ke,gt,Pe,Ee,Lt,gn,It);Me.pixelStorei(F.UNPACK_ROW_LENGTH,ln),Me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,yt),Me.pixelStorei(F.UNPACK_SKIP_PIXELS,cs),Me.pixelStorei(F.UNPACK_SKIP_ROWS,cn),Me.pixelStorei(F.UNPACK_SKIP_IMAGES,Nr),Te===0&&B.generateMipmaps===!0&&B.mipmapsAutoUpdate===!0&&F.generateMipmap(Fe),Me.unbindTexture()},this.initRenderTarget=function(S){Ge.get(S).__webglFramebuffer===void 0&&qe.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?qe.setTextureCube(S,0):S.isData3DTexture?qe.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?qe.setTexture2DArray(S,0):qe.setTexture2D(S,0),Me.unbindTexture()},this.resetState=function(){J=0,V=0,ce=null,Me.reset(),be.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=vt._getDrawingBufferColorSpace(e),t.unpackColorSpace=vt._getUnpackColorSpace()}};var yg={type:"change"},Zd={type:"start"},bg={type:"end"},Au=new xr,vg=new di,mw=Math.cos(70*Ld.DEG2RAD),yn=new k,ii=2*Math.PI,At={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Yd=1e-6,Ru=class extends Ba{constructor(e,t=null){super(e,t),this.state=At.NONE,this.target=new k,this.cursor=new k,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:js.ROTATE,MIDDLE:js.DOLLY,RIGHT:js.PAN},this.touches={ONE:Qs.ROTATE,TWO:Qs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new k,this._lastQuaternion=new pi,this._lastTargetPosition=new k,this._quat=new pi().setFromUnitVectors(e.up,new k(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new So,this._sphericalDelta=new So,this._scale=1,this._panOffset=new k,this._rotateStart=new Ne,this._rotateEnd=new Ne,this._rotateDelta=new Ne,this._panStart=new Ne,this._panEnd=new Ne,this._panDelta=new Ne,this._dollyStart=new Ne,this._dollyEnd=new Ne,this._dollyDelta=new Ne,this._dollyDirection=new k,this._mouse=new Ne,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=_w.bind(this),this._onPointerDown=gw.bind(this),this._onPointerUp=xw.bind(this),this._onContextMenu=Tw.bind(this),this._onMouseWheel=bw.bind(this),this._onKeyDown=Sw.bind(this),this._onTouchStart=Mw.bind(this),this._onTouchMove=ww.bind(this),this._onMouseDown=yw.bind(this),this._onMouseMove=vw.bind(this),this._interceptControlDown=Ew.bind(this),this._interceptControlUp=Aw.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=At.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(yg),this.update(),this.state=At.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;yn.copy(t).sub(this.target),yn.applyQuaternion(this._quat),this._spherical.setFromVector3(yn),this.autoRotate&&this.state===At.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(yn.setFromSpherical(this._spherical),yn.applyQuaternion(this._quatInverse),t.copy(this.target).add(yn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=yn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new k(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new k(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=yn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Au.origin.copy(this.object.position),Au.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Au.direction))<mw?this.object.lookAt(this.target):(vg.setFromNormalAndCoplanarPoint(this.object.up,this.target),Au.intersectPlane(vg,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Yd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Yd||this._lastTargetPosition.distanceToSquared(this.target)>Yd?(this.dispatchEvent(yg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ii/60*this.autoRotateSpeed*e:ii/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){yn.setFromMatrixColumn(t,0),yn.multiplyScalar(-e),this._panOffset.add(yn)}_panUp(e,t){this.screenSpacePanning===!0?yn.setFromMatrixColumn(t,1):(yn.setFromMatrixColumn(t,0),yn.crossVectors(this.object.up,yn)),yn.multiplyScalar(e),this._panOffset.add(yn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;yn.copy(s).sub(this.target);let r=yn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ne,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function gw(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function _w(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function xw(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(bg),this.state=At.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function yw(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case js.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=At.DOLLY;break;case js.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=At.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=At.ROTATE}break;case js.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=At.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=At.PAN}break;default:this.state=At.NONE}this.state!==At.NONE&&this.dispatchEvent(Zd)}function vw(n){switch(this.state){case At.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case At.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case At.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function bw(n){this.enabled===!1||this.enableZoom===!1||this.state!==At.NONE||(n.preventDefault(),this.dispatchEvent(Zd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(bg))}function Sw(n){this.enabled!==!1&&this._handleKeyDown(n)}function Mw(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Qs.ROTATE:if(this.enableRotate===!1){this.state=At.NONE;break}this._handleTouchStartRotate(n),this.state=At.TOUCH_ROTATE;break;case Qs.PAN:if(this.enablePan===!1){this.state=At.NONE;break}this._handleTouchStartPan(n),this.state=At.TOUCH_PAN;break;default:this.state=At.NONE}break;case 2:switch(this.touches.TWO){case Qs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=At.TOUCH_DOLLY_PAN;break;case Qs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=At.TOUCH_DOLLY_ROTATE;break;default:this.state=At.NONE}break;default:this.state=At.NONE}this.state!==At.NONE&&this.dispatchEvent(Zd)}function ww(n){switch(this._trackPointer(n),this.state){case At.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case At.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case At.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case At.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=At.NONE}}function Tw(n){this.enabled!==!1&&n.preventDefault()}function Ew(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Aw(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Rw=3.15,Cw=[1.6,2.2,3.2];function Sg(n){let e=Pw(n),t=null,i=()=>{kw(e,t),e.renderer.render(e.world,e.camera)};return e.controls.addEventListener("change",i),{canvas:e.renderer.domElement,show(s){t=s,Lw(e,s),Ow(e,s),i()},resize(s,r){e.renderer.setSize(s,r),e.camera.aspect=s/r,e.camera.fov=s<r*1.15?48:45,e.camera.updateProjectionMatrix(),i()},turn(s,r){Bw(e,s,r)},zoom(s){e.camera.position.multiplyScalar(s).clampLength(1.5,9),e.controls.update(),i()}}}function Pw(n){let e=new wu({antialias:!0,preserveDrawingBuffer:!0});e.setPixelRatio(Math.min(devicePixelRatio||1,2));let t=new Yn(38,1.6,.05,60);t.up.set(0,0,1);let i=new Ru(t,e.domElement);i.enableZoom=!1,i.enablePan=!1,e.domElement.style.touchAction="pan-y";let s=new xa;s.background=new dt(Ln.background);let r=new Fa(16777215,1.7);r.position.set(-.6,.5,.8),t.add(r);let o=Iw(),a=new Ss,l=Uw();return s.add(t,new Oa(16777215,1.5),o,a,l),{renderer:e,camera:t,controls:i,world:s,earth:o,cloud:a,marker:l,label:n}}function Iw(){let n=new xo(xp(1024,512));n.colorSpace=qn,n.generateMipmaps=!1,n.minFilter=Dn;let e=new Ca(1,72,48).rotateX(Math.PI/2);return new ti(e,new Ia({map:n}))}function Lw(n,e){n.earth.rotation.z=e.earth_rotation_rad,n.cloud.traverse(t=>{(t instanceof _o||t instanceof ti)&&t.geometry.dispose()}),n.cloud.clear();for(let t of[0,1,2])n.cloud.add(Dw(e,t));e.path_m.length>=6&&n.cloud.add(Nw(e)),n.marker.position.set(...e.asset_m).divideScalar(Gs)}function Dw(n,e){let t=[];n.kind.forEach((s,r)=>{s===e&&t.push(...n.positions_m.subarray(3*r,3*r+3))});let i={color:Ln.sizes[e],size:Cw[e],sizeAttenuation:!1,transparent:e===0,opacity:e===0?.75:1};return new _o(Fw(Float32Array.from(t)),new go(i))}function Nw(n){let e=[];for(let i=0;i+2<n.path_m.length;i+=3)e.push(new k().fromArray(n.path_m,i).divideScalar(Gs));let t=new Pa(new vo(e),2*e.length,.005,5);return new ti(t,new mo({color:Ln.path}))}function Uw(){let n=document.createElement("canvas");n.width=n.height=64;let e=n.getContext("2d");e&&(e.strokeStyle=e.fillStyle=Ln.asset,e.lineWidth=7,e.beginPath(),e.arc(32,32,26,0,2*Math.PI),e.stroke(),e.beginPath(),e.arc(32,32,8,0,2*Math.PI),e.fill());let t=new Sa(new po({map:new xo(n),depthTest:!1,sizeAttenuation:!1}));return t.scale.setScalar(.034),t}function Fw(n){let e=n.map(t=>t/Gs);return new ei().setAttribute("position",new fi(e,3))}function Ow(n,e){let i=new k(...e.asset_m).normalize().clone().applyAxisAngle(new k(0,0,1),-.45);i.z+=.18,n.camera.position.copy(i.normalize().multiplyScalar(Rw)),n.controls.target.set(0,0,0),n.controls.update()}function Bw(n,e,t){let{position:i}=n.camera,s=new k(0,0,1).cross(i).normalize(),r=i.clone().applyAxisAngle(s,-t);Math.abs(r.z)<.98*r.length()&&i.copy(r),i.applyAxisAngle(new k(0,0,1),e),n.controls.update()}function kw(n,e){if(!e)return;let t=new k(...e.asset_m).divideScalar(Gs);n.camera.updateMatrixWorld();let i=t.clone().sub(n.camera.position).length()>Math.sqrt(n.camera.position.lengthSq()-1)+.25,s=t.project(n.camera),{clientWidth:r,clientHeight:o}=n.renderer.domElement,a=(s.x+1)/2*r;n.label.textContent=e.asset,n.label.hidden=i,n.marker.visible=!i,n.label.classList.toggle("left",a>r*.7),n.label.style.transform=`translate(${a}px, ${(1-s.y)/2*o}px)`}var Cu=.2,zw={ArrowLeft:[-Cu,0],ArrowRight:[Cu,0],ArrowUp:[0,Cu],ArrowDown:[0,-Cu]};function Mg(n){let e=O("div",{class:"tag",hidden:!0}),{picture:t,flat:i}=Vw(e),s=O("div",{class:"stage",tabindex:0,role:"img","aria-label":"The cloud around the Earth; arrow keys turn it"},t.canvas,e,Xw(t)),r=O("p",{class:"moment","aria-live":"polite"}),o=new Map,a=n.map((c,u)=>{let d=O("button",{type:"button","aria-pressed":"false"},O("strong",{},Gw(c,u)),O("span",{},`${Xn(c.utc)} UTC`));return d.addEventListener("click",()=>l(u)),d}),l=c=>{let u=n[c];if(!u)return;let d=o.get(c)??vp(u);o.set(c,d),t.show(d),a.forEach((h,f)=>h.setAttribute("aria-pressed",String(f===c))),r.textContent=`${li(u.utc)} ${Si(u.utc)} UTC: ${_t(d.kind.length)} sampled pieces, with the path of ${u.asset??"the asset"} (bright line) and the point of the pass.`};return s.addEventListener("keydown",c=>{let u=zw[c.key];!u||c.target!==s||(c.preventDefault(),t.turn(...u))}),requestAnimationFrame(()=>{Ww(s,t),l(0)}),O("figure",{class:"cloud"},i?O("p",{class:"notice",role:"status"},"This browser offers no WebGL: the cloud is drawn flat, in an orthographic view."):null,s,O("div",{class:"moments",role:"group","aria-label":"Moments"},...a),r,$w())}function Gw(n,e){return(n.label??n.asset??`Moment ${e+1}`).replace(`, ${Nt(n.utc)} UTC`,"")}function Vw(n){if(!Hw())return{picture:Mh(n),flat:!0};try{return{picture:Sg(n),flat:!1}}catch{return{picture:Mh(n),flat:!0}}}function Hw(){return document.createElement("canvas").getContext("webgl2")!==null}function Ww(n,e){let t=()=>e.resize(n.clientWidth,n.clientHeight),i=n.clientWidth;new ResizeObserver(()=>{n.clientWidth!==i&&(i=n.clientWidth,t())}).observe(n),t()}function Xw(n){let e=(t,i,s)=>{let r=O("button",{type:"button","aria-label":i,title:i},t);return r.addEventListener("click",()=>n.zoom(s)),r};return O("div",{class:"zoom"},e("+","closer",.8),e("−","farther",1.25))}function $w(){return O("ul",{class:"key space-key"},...xl.map((n,e)=>O("li",{},O("i",{class:`dot space-${e}`}),n)))}function Jd(n){let[e,...t]=n.map(dn);if(e===void 0)return null;let i=t.length>0?O("span",{class:"more"},`+ ${t.length}`):null;return jn("why",[O("span",{class:"first"},e),i],t.length>0?O("ul",{},...t.map(s=>O("li",{},s))):null)}var Ka=3;function wg(n,e){return n.map((t,i)=>[i+1,t]).filter(([,t])=>!(at(t.end_utc)<=at(e)))}function Tg([n,e]){let t=qw(e);return O("div",{class:"strip"},O("p",{class:"strip-title"},O("strong",{},`Shelter ${n}`),` ${li(e.start_utc)}, ${Ag(e)} min${Jw(e,", ")}`),O("ol",{},...t.map(i=>Yw(i,e))),Jd(e.reasons??[]))}function qw(n){return[["Begin closing",n.begin_closing_utc,""],["Hatches closed by",n.close_hatches_by_utc,""],["Aboard by",n.aboard_by_utc,Pu(n.aboard_by_utc,n.start_utc)?"edge":"strong"],["Shelter from",Pu(n.aboard_by_utc,n.start_utc)?null:n.start_utc,"edge"],["Ready to undock",n.undock_ready_utc,""],["Shelter until",Pu(n.earliest_exit_utc,n.end_utc)?null:n.end_utc,"edge"],["Earliest exit",n.earliest_exit_utc,Pu(n.earliest_exit_utc,n.end_utc)?"edge":"strong"]].filter(([,t])=>t).sort((t,i)=>at(t[1])-at(i[1]))}function Pu(n,e){return at(n)===at(e)}function Yw([n,e,t],i){let s=at(e),r=s>=at(i.start_utc)&&s<at(i.end_utc);return O("li",{class:`${t}${r?" inside":""}`},O("span",{},n),O("time",{datetime:e},Nt(e)))}function Eg(n){if(n.length===0)return null;let e=`${n.length} more shelter window${n.length>1?"s":""}`,i=O("table",{},O("thead",{},O("tr",{},...["Shelter","Close hatches","Aboard by","Exit from","Undock-ready","Length","Passes","Because"].map(s=>O("th",{scope:"col"},s)))),O("tbody",{},...n.map(Zw)));return jn("more-windows",[e],O("div",{class:"scroll short",tabindex:0,role:"region","aria-label":e},i))}function Zw([n,e]){let i=[`${e.begin_closing_utc?`${Nt(e.begin_closing_utc)}–`:""}${Nt(e.close_hatches_by_utc)}`,Nt(e.aboard_by_utc),Nt(e.earliest_exit_utc),Nt(e.undock_ready_utc),`${Ag(e)} min`,cr(e.passes??[])||"–",Jd(e.reasons??[])];return O("tr",{},O("th",{scope:"row"},`${n}`,O("small",{},li(e.start_utc))),...i.map(s=>O("td",{},s)))}function Ag(n){let e=(at(n.end_utc)-at(n.start_utc))/6e4;return $e(e)?_t(e):"unknown"}function Jw(n,e){let t=n.passes??[];return t.length===0?"":`${e}pass${t.length>1?"es":""} ${cr(t)}`}var Kd=12;function Rg(n,e){let t=at(e);if(n.length<=Kd||Number.isNaN(t))return n.slice(0,Kd);let i=n.filter(s=>at(s.utc)<=t);return i.length>0?i:n.slice(0,Kd)}function jd(n,e=[]){let t=new Set(e);return O("ol",{class:"steps"},...n.map(i=>{let s=i.why&&!t.has(i.why)?i.why:"";return t.add(s),O("li",{},O("time",{datetime:i.utc},Xn(i.utc)),O("div",{},O("strong",{},i.action),s?O("span",{},dn(s)):null))}))}function Cg(n){return n.length===0?null:jn("more-steps",[`${n.length} more step${n.length>1?"s":""}`],jd(n))}function Ig(n,e){let t=n.timeline??[];if(!n.seats&&(n.shelter??[]).length===0&&t.length===0)return null;let i=wg(n.shelter??[],e),s=i.slice(0,Ka),r=Rg(t,i[0]?.[1].earliest_exit_utc),o=O("div",{class:"plan"},O("h3",{},n.name),Kw(n),...jw(n),...i.length===0?[O("p",{class:"quiet"},"No shelter window is planned.")]:s.map(Tg));return O("div",{class:t.length>0?"crew":"crew short"},o,t.length>0?jd(r,s.flatMap(([,a])=>a.reasons??[])):null,Eg(i.slice(Ka)),Cg(t.slice(r.length)),Qw(n,e))}function Kw(n){let e=n.seats&&!n.seats.enough;return O("p",{class:e?"seats short":"seats"},O("strong",{},"Seats: "),yh(n.seats??null))}function jw(n){return(n.shelter_notes??[]).map(e=>O("p",{class:"warning"},dn(e)))}function Qw(n,e){let t=(n.departure_windows??[]).filter(r=>!(at(r.end_utc)<=at(e)));if(t.length===0)return null;let i=[O("strong",{},"A departing ship is clear of the cloud: "),`${Pg(t.slice(0,Ka))} UTC`],s=t.slice(Ka);return s.length===0?O("p",{class:"departures"},...i):jn("departures",[...i,`, ${s.length} more`],O("p",{},`${Pg(s)} UTC`))}function Pg(n){return n.map(e=>`${Xn(e.start_utc)}–${Nt(e.end_utc)}`).join(", ")}var e1="uplot",t1="u-hz",n1="u-vt",i1="u-title",s1="u-wrap",r1="u-under",o1="u-over",a1="u-axis",Er="u-off",l1="u-select",c1="u-cursor-x",u1="u-cursor-y",h1="u-cursor-pt",d1="u-legend",f1="u-live",p1="u-inline",m1="u-series",g1="u-marker",Lg="u-label",_1="u-value",Qa="width",el="height";var Dg="bottom",Co="left",Qd="right",_f="#000",Ng=_f+"0",ef="mousemove",Ug="mousedown",tf="mouseup",Fg="mouseenter",Og="mouseleave",Bg="dblclick",x1="resize",y1="scroll",kg="change",Uu="dppxchange",xf="--",Fo=typeof window<"u",af=Fo?document:null,Io=Fo?window:null,v1=Fo?navigator:null,Rt,Iu;function lf(){let n=devicePixelRatio;Rt!=n&&(Rt=n,Iu&&uf(kg,Iu,lf),Iu=matchMedia(`(min-resolution: ${Rt-.001}dppx) and (max-resolution: ${Rt+.001}dppx)`),Ar(kg,Iu,lf),Io.dispatchEvent(new CustomEvent(Uu)))}function _i(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function cf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function qt(n,e,t){n.style[e]=t+"px"}function ki(n,e,t,i){let s=af.createElement(n);return e!=null&&_i(s,e),t?.insertBefore(s,i),s}function Ei(n,e){return ki("div",n,e)}var zg=new WeakMap;function ss(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=zg.get(n);r!=o&&(n.style.transform=r,zg.set(n,r),e<0||t<0||e>i||t>s?_i(n,Er):cf(n,Er))}var Gg=new WeakMap;function Vg(n,e,t){let i=e+t,s=Gg.get(n);i!=s&&(Gg.set(n,i),n.style.background=e,n.style.borderColor=t)}var Hg=new WeakMap;function Wg(n,e,t,i){let s=e+""+t,r=Hg.get(n);s!=r&&(Hg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var yf={passive:!0},b1={...yf,capture:!0};function Ar(n,e,t,i){e.addEventListener(n,t,i?b1:yf)}function uf(n,e,t,i){e.removeEventListener(n,t,yf)}Fo&&lf();function zi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:xi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function x0(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var y0=n=>n!=null,v0=n=>n!=null&&n>0,Bu=x0(y0),S1=x0(v0);function M1(n,e,t,i=0,s=!1){let r=s?S1:Bu,o=s?v0:y0;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];o(u)&&(u<a?a=u:u>l&&(l=u))}return[a??kt,l??-kt]}function ku(n,e,t,i){let s=qg(n),r=qg(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Ps:b0,a=s==1?xi:Ai,l=r==1?Ai:xi,c=a(o(bn(n))),u=l(o(bn(e))),d=Lo(t,c),h=Lo(t,u);return t==10&&(c<0&&(d=zt(d,-c)),u<0&&(h=zt(h,-u))),i||t==2?(n=d*s,e=h*r):(n=T0(n,d),e=zu(e,h)),[n,e]}function vf(n,e,t,i){let s=ku(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var bf=.1,Xg={mode:3,pad:bf},nl={pad:0,soft:null,mode:0},w1={min:nl,max:nl};function Fu(n,e,t,i){return Gu(t)?$g(n,e,t):(nl.pad=t,nl.soft=i?0:null,nl.mode=i?3:0,$g(n,e,w1))}function wt(n,e){return n??e}function T1(n,e,t){for(e=wt(e,0),t=wt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function $g(n,e,t){let i=t.min,s=t.max,r=wt(i.pad,0),o=wt(s.pad,0),a=wt(i.hard,-kt),l=wt(s.hard,kt),c=wt(i.soft,kt),u=wt(s.soft,-kt),d=wt(i.mode,0),h=wt(s.mode,0),f=e-n,g=Ps(f),w=Kn(bn(n),bn(e)),m=Ps(w),p=bn(m-g);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,d==2&&c!=kt&&(r=0),h==2&&u!=-kt&&(o=0)));let v=f||w||1e3,A=Ps(v),M=Lo(10,xi(A)),P=v*(f==0?n==0?.1:1:r),E=zt(T0(n-P,M/10),24),x=n>=c&&(d==1||d==3&&E<=c||d==2&&E>=c)?c:kt,T=Kn(a,E<x&&n>=x?x:Gi(x,E)),G=v*(f==0?e==0?.1:1:o),N=zt(zu(e+G,M/10),24),L=e<=u&&(h==1||h==3&&N>=u||h==2&&N<=u)?u:-kt,W=Gi(l,N>L&&e<=L?L:Kn(L,N));return T==W&&T==0&&(W=100),[T,W]}var E1=new Intl.NumberFormat(Fo?v1.language:"en-US"),Sf=n=>E1.format(n),yi=Math,Nu=yi.PI,bn=yi.abs,xi=yi.floor,vn=yi.round,Ai=yi.ceil,Gi=yi.min,Kn=yi.max,Lo=yi.pow,qg=yi.sign,Ps=yi.log10,b0=yi.log2,A1=(n,e=1)=>yi.sinh(n)*e,nf=(n,e=1)=>yi.asinh(n/e),kt=1/0;function Yg(n){return(Ps((n^n>>31)-(n>>31))|0)+1}function hf(n,e,t){return Gi(Kn(n,e),t)}function S0(n){return typeof n=="function"}function bt(n){return S0(n)?n:()=>n}var R1=()=>{},M0=n=>n,w0=(n,e)=>e,C1=n=>null,Zg=n=>!0,Jg=(n,e)=>n==e,P1=/\.\d*?(?=9{6,}|0{6,})/gm,Rr=n=>{if(A0(n)||sr.has(n))return n;let e=`${n}`,t=e.match(P1);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Rr(s)}e${r}`}return zt(n,i)};function wr(n,e){return Rr(zt(Rr(n/e))*e)}function zu(n,e){return Rr(Ai(Rr(n/e))*e)}function T0(n,e){return Rr(xi(Rr(n/e))*e)}function zt(n,e=0){if(A0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return vn(i)/t}var sr=new Map;function E0(n){return((""+n).split(".")[1]||"").length}function sl(n,e,t,i){let s=[],r=i.map(E0);for(let o=e;o<t;o++){let a=bn(o),l=zt(Lo(n,o),a);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${o}`:i[c]*l,d=(o>=0?0:a)+(o>=r[c]?0:r[c]),h=n==10?u:zt(u,d);s.push(h),sr.set(h,d)}}return s}var il={},Mf=[],Do=[null,null],ir=Array.isArray,A0=Number.isInteger,I1=n=>n===void 0;function Kg(n){return typeof n=="string"}function Gu(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function L1(n){return n!=null&&typeof n=="object"}var D1=Object.getPrototypeOf(Uint8Array),R0="__proto__";function No(n,e=Gu){let t;if(ir(n)){let i=n.find(s=>s!=null);if(ir(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=No(n[s],e)}else t=n.slice()}else if(n instanceof D1)t=n.slice();else if(e(n)){t={};for(let i in n)i!=R0&&(t[i]=No(n[i],e))}else t=n;return t}function pn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=R0&&(Gu(n[s])?pn(n[s],No(i[s])):n[s]=No(i[s]))}return n}var N1=0,U1=1,F1=2;function O1(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function B1(n,e){if(G1(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return V1(o[0])||(o=z1(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let u=a[c],d=Array(s).fill(void 0),h=e?e[o][c]:U1,f=[];for(let g=0;g<u.length;g++){let w=u[g],m=r.get(l[g]);w===null?h!=N1&&(d[m]=w,h==F1&&f.push(m)):d[m]=w}O1(d,f,s),i.push(d)}}return i}var k1=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function z1(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function G1(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function V1(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Kn(1,xi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var C0=["January","February","March","April","May","June","July","August","September","October","November","December"],P0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function I0(n){return n.slice(0,3)}var H1=P0.map(I0),W1=C0.map(I0),X1={MMMM:C0,MMM:W1,WWWW:P0,WWW:H1};function ja(n){return(n<10?"0":"")+n}function $1(n){return(n<10?"00":n<100?"0":"")+n}var q1={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>ja(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>ja(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>ja(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>ja(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>ja(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>$1(n.getMilliseconds())};function wf(n,e){e=e||X1;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?q1[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var Y1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Z1(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==Y1?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var L0=n=>n%1==0,Ou=[1,2,2.5,5],J1=sl(10,-32,0,Ou),D0=sl(10,0,32,Ou),K1=D0.filter(L0),Tr=J1.concat(D0),Tf=`
`,N0="{YYYY}",jg=Tf+N0,U0="{M}/{D}",tl=Tf+U0,Lu=tl+"/{YY}",F0="{aa}",j1="{h}:{mm}",Po=j1+F0,Qg=Tf+Po,e0=":{ss}",Pt=null;function O0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?sl(10,0,3,Ou).filter(L0):sl(10,-3,0,Ou)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,N0,Pt,Pt,Pt,Pt,Pt,Pt,1],[s*28,"{MMM}",jg,Pt,Pt,Pt,Pt,Pt,1],[s,U0,jg,Pt,Pt,Pt,Pt,Pt,1],[i,"{h}"+F0,Lu,Pt,tl,Pt,Pt,Pt,1],[t,Po,Lu,Pt,tl,Pt,Pt,Pt,1],[e,e0,Lu+" "+Po,Pt,tl+" "+Po,Pt,Qg,Pt,1],[n,e0+".{fff}",Lu+" "+Po,Pt,tl+" "+Po,Pt,Qg,Pt,1]];function u(d){return(h,f,g,w,m,p)=>{let v=[],A=m>=o,M=m>=r&&m<o,P=d(g),E=zt(P*n,3),x=sf(P.getFullYear(),A?0:P.getMonth(),M||A?1:P.getDate()),T=zt(x*n,3);if(M||A){let G=M?m/r:0,N=A?m/o:0,L=E==T?E:zt(sf(x.getFullYear()+N,x.getMonth()+G,1)*n,3),W=new Date(vn(L/n)),X=W.getFullYear(),D=W.getMonth();for(let H=0;L<=w;H++){let J=sf(X+N*H,D+G*H,1),V=J-d(zt(J*n,3));L=zt((+J+V)*n,3),L<=w&&v.push(L)}}else{let G=m>=s?s:m,N=xi(g)-xi(E),L=T+N+zu(E-T,G);v.push(L);let W=d(L),X=W.getHours()+W.getMinutes()/t+W.getSeconds()/i,D=m/i,H=h.axes[f]._space,J=p/H;for(;L=zt(L+m,n==1?0:3),!(L>w);)if(D>1){let V=xi(zt(X+D,6))%24,Q=d(L).getHours()-V;Q>1&&(Q=-1),L-=Q*i,X=(X+D)%24;let se=v[v.length-1];zt((L-se)/m,3)*J>=.7&&v.push(L)}else v.push(L)}return v}}return[l,c,u]}var[Q1,eT,tT]=O0(1),[nT,iT,sT]=O0(.001);sl(2,-53,53,[1]);function t0(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function n0(n,e){return(t,i,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],l,c,u,d,h,f;return i.map(g=>{let w=n(g),m=w.getFullYear(),p=w.getMonth(),v=w.getDate(),A=w.getHours(),M=w.getMinutes(),P=w.getSeconds(),E=m!=l&&a[2]||p!=c&&a[3]||v!=u&&a[4]||A!=d&&a[5]||M!=h&&a[6]||P!=f&&a[7]||a[1];return l=m,c=p,u=v,d=A,h=M,f=P,E(w)})}}function rT(n,e){let t=wf(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function sf(n,e,t){return new Date(n,e,t)}function i0(n,e){return e(n)}var oT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function s0(n,e){return(t,i,s,r)=>r==null?xf:e(n(i))}function aT(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function lT(n,e){return n.series[e].fill(n,e)}var cT={show:!0,live:!0,isolate:!1,mount:R1,markers:{show:!0,width:2,stroke:aT,fill:lT,dash:"solid"},idx:null,idxs:null,values:[]};function uT(n,e){let t=n.cursor.points,i=Ei(),s=t.size(n,e);qt(i,Qa,s),qt(i,el,s);let r=s/-2;qt(i,"marginLeft",r),qt(i,"marginTop",r);let o=t.width(n,e,s);return o&&qt(i,"borderWidth",o),i}function hT(n,e){let t=n.series[e].points;return t._fill||t._stroke}function dT(n,e){let t=n.series[e].points;return t._stroke||t._fill}function fT(n,e){return n.series[e].points.size}var rf=[0,0];function pT(n,e,t){return rf[0]=e,rf[1]=t,rf}function Du(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function of(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var mT={show:!0,x:!0,y:!0,lock:!1,move:pT,points:{one:!1,show:uT,size:fT,width:0,stroke:dT,fill:hT},bind:{mousedown:Du,mouseup:Du,click:Du,dblclick:Du,mousemove:of,mouseleave:of,mouseenter:of},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},B0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ef=pn({},B0,{filter:w0}),k0=pn({},Ef,{size:10}),z0=pn({},B0,{show:!1}),Af='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',G0="bold "+Af,V0=1.5,r0={show:!0,scale:"x",stroke:_f,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:G0,side:2,grid:Ef,ticks:k0,border:z0,font:Af,lineGap:V0,rotate:0},gT="Value",_T="Time",o0={show:!0,scale:"x",auto:!1,sorted:1,min:kt,max:-kt,idxs:[]};function xT(n,e,t,i,s){return e.map(r=>r==null?"":Sf(r))}function yT(n,e,t,i,s,r,o){let a=[],l=sr.get(s)||0;t=o?t:zt(zu(t,s),l);for(let c=t;c<=i;c=zt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function df(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?Ps:b0,u=xi(c(t));s=Lo(l,u),l==10&&(s=Tr[zi(s,Tr)]);let d=t,h=s*l;l==10&&(h=Tr[zi(h,Tr)]);do a.push(d),d=d+s,l==10&&!sr.has(d)&&(d=zt(d,sr.get(s))),d>=h&&(s=d,h=s*l,l==10&&(h=Tr[zi(h,Tr)]));while(d<=i);return a}function vT(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?df(n,e,Kn(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?df(n,e,Kn(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(u,c)}var H0=/./,bT=/[12357]/,ST=/[125]/,a0=/1/,ff=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function MT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,u=l(10,o),d=l(9,o)-u>=c?H0:l(7,o)-u>=c?bT:l(5,o)-u>=c?ST:a0;if(d==a0){let h=bn(l(1,o)-u);if(h<c)return ff(e.slice().reverse(),a.distr,d,Ai(c/h)).reverse()}return ff(e,a.distr,d,1)}function wT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=bn(l(1,o)-l(2,o));return c<a?ff(e.slice().reverse(),3,H0,Ai(a/c)).reverse():e}function TT(n,e,t,i){return i==null?xf:e==null?"":Sf(e)}var l0={show:!0,scale:"y",stroke:_f,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:G0,side:3,grid:Ef,ticks:k0,border:z0,font:Af,lineGap:V0,rotate:0};function ET(n,e){let t=3+(n||1)*2;return zt(t*e,3)}function AT(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=bn(o-r),l=n.series[e],c=a/(l.points.space*Rt);return i[1]-i[0]<=c}var c0={scale:null,auto:!0,sorted:0,min:kt,max:-kt},W0=(n,e,t,i,s)=>s,u0={show:!0,auto:!0,sorted:0,gaps:W0,alpha:1,facets:[pn({},c0,{scale:"x"}),pn({},c0,{scale:"y"})]},h0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:W0,alpha:1,points:{show:AT,filter:null},values:null,min:kt,max:-kt,idxs:[],path:null,clip:null};function RT(n,e,t,i,s){return t/10}var X0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},CT=pn({},X0,{time:!1,ori:1}),d0={};function $0(n,e){let t=d0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,l,c)}},n!=null&&(d0[n]=t)),t}var Uo=1,pf=2;function Cr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],d=i==2?o[s.facets[1].scale]:o[s.scale],h=a.left,f=a.top,g=a.width,w=a.height,m=n.valToPosH,p=n.valToPosV;return u.ori==0?t(s,l,c,u,d,m,p,h,f,g,w,Hu,Oo,Xu,Y0,J0):t(s,l,c,u,d,p,m,f,h,w,g,Wu,Bo,Pf,Z0,K0)}function Rf(n,e){let t=0,i=0,s=wt(n.bands,Mf);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function PT(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Is(n,e,t,i,s,r){return Cr(n,e,(o,a,l,c,u,d,h,f,g,w,m)=>{let p=o.pxRound,v=c.dir*(c.ori==0?1:-1),A=c.ori==0?Oo:Bo,M,P;v==1?(M=t,P=i):(M=i,P=t);let E=p(d(a[M],c,w,f)),x=p(h(l[M],u,m,g)),T=p(d(a[P],c,w,f)),G=p(h(r==1?u.max:u.min,u,m,g)),N=new Path2D(s);return A(N,T,G),A(N,E,G),A(N,E,x),N})}function Vu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?Xu:Pf,l=t;for(let d=0;d<n.length;d++){let h=n[d];if(h[1]>h[0]){let f=h[0]-l;f>0&&a(o,l,i,f,i+r),l=h[1]}}let c=t+s-l,u=10;c>0&&a(o,l,i-u/2,c,i+r+u)}return o}function IT(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Cf(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let d=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let f=r(n[d]),g=h==d?f:r(n[h]),w=d-s;f=o<=0&&w>=0&&w<l?r(n[w]):f;let p=h+s;g=o>=0&&p>=0&&p<l?r(n[p]):g,g>=f&&a.push([f,g])}return a}function f0(n){return n==0?M0:n==1?vn:e=>wr(e,n)}function q0(n){let e=n==0?Hu:Wu,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,u=0)=>{c==0&&u==0?i(s,r,o,a,l):(c=Gi(c,a/2,l/2),u=Gi(u,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,u),t(s,r,o+l,r,o,u),t(s,r,o,r+a,o,c),s.closePath())}}var Hu=(n,e,t)=>{n.moveTo(e,t)},Wu=(n,e,t)=>{n.moveTo(t,e)},Oo=(n,e,t)=>{n.lineTo(e,t)},Bo=(n,e,t)=>{n.lineTo(t,e)},Xu=q0(0),Pf=q0(1),Y0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},Z0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},J0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},K0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function j0(n){return(e,t,i,s,r)=>Cr(e,t,(o,a,l,c,u,d,h,f,g,w,m)=>{let{pxRound:p,points:v}=o,A,M;c.ori==0?(A=Hu,M=Y0):(A=Wu,M=Z0);let P=zt(v.width*Rt,3),E=(v.size-v.width)/2*Rt,x=zt(E*2,3),T=new Path2D,G=new Path2D,{left:N,top:L,width:W,height:X}=e.bbox;Xu(G,N-x,L-x,W+x*2,X+x*2);let D=H=>{if(l[H]!=null){let J=p(d(a[H],c,w,f)),V=p(h(l[H],u,m,g));A(T,J+E,V),M(T,J,V,E,0,Nu*2)}};if(r)r.forEach(D);else for(let H=i;H<=s;H++)D(H);return{stroke:P>0?T:null,fill:T,clip:G,flags:Uo|pf}})}function Q0(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var LT=Q0(Oo),DT=Q0(Bo);function e_(n){let e=wt(n?.alignGaps,0);return(t,i,s,r)=>Cr(t,i,(o,a,l,c,u,d,h,f,g,w,m)=>{[s,r]=Bu(l,s,r);let p=o.pxRound,v=X=>p(d(X,c,w,f)),A=X=>p(h(X,u,m,g)),M,P;c.ori==0?(M=Oo,P=LT):(M=Bo,P=DT);let E=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uo},T=x.stroke,G=!1;if(r-s>=w*4){let X=he=>t.posToVal(he,c.key,!0),D=null,H=null,J,V,ce,K=v(a[E==1?s:r]),Q=v(a[s]),se=v(a[r]),de=X(E==1?Q+1:se-1);for(let he=E==1?s:r;he>=s&&he<=r;he+=E){let ee=a[he],xe=(E==1?ee<de:ee>de)?K:v(ee),Ae=l[he];xe==K?Ae!=null?(V=Ae,D==null?(M(T,xe,A(V)),J=D=H=V):V<D?D=V:V>H&&(H=V)):Ae===null&&(G=!0):(D!=null&&P(T,K,A(D),A(H),A(J),A(V)),Ae!=null?(V=Ae,M(T,xe,A(V)),D=H=J=V):(D=H=null,Ae===null&&(G=!0)),K=xe,de=X(K+E))}D!=null&&D!=H&&ce!=K&&P(T,K,A(D),A(H),A(J),A(V))}else for(let X=E==1?s:r;X>=s&&X<=r;X+=E){let D=l[X];D===null?G=!0:D!=null&&M(T,v(a[X]),A(D))}let[L,W]=Rf(t,i);if(o.fill!=null||L!=0){let X=x.fill=new Path2D(T),D=o.fillTo(t,i,o.min,o.max,L),H=A(D),J=v(a[s]),V=v(a[r]);E==-1&&([V,J]=[J,V]),M(X,V,H),M(X,J,H)}if(!o.spanGaps){let X=[];G&&X.push(...Cf(a,l,s,r,E,v,e)),x.gaps=X=o.gaps(t,i,s,r,X),x.clip=Vu(X,c.ori,f,g,w,m)}return W!=0&&(x.band=W==2?[Is(t,i,s,r,T,-1),Is(t,i,s,r,T,1)]:Is(t,i,s,r,T,W)),x})}function NT(n){let e=wt(n.align,1),t=wt(n.ascDesc,!1),i=wt(n.alignGaps,0),s=wt(n.extend,!1);return(r,o,a,l)=>Cr(r,o,(c,u,d,h,f,g,w,m,p,v,A)=>{[a,l]=Bu(d,a,l);let M=c.pxRound,{left:P,width:E}=r.bbox,x=Q=>M(g(Q,h,v,m)),T=Q=>M(w(Q,f,A,p)),G=h.ori==0?Oo:Bo,N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uo},L=N.stroke,W=h.dir*(h.ori==0?1:-1),X=T(d[W==1?a:l]),D=x(u[W==1?a:l]),H=D,J=D;s&&e==-1&&(J=P,G(L,J,X)),G(L,D,X);for(let Q=W==1?a:l;Q>=a&&Q<=l;Q+=W){let se=d[Q];if(se==null)continue;let de=x(u[Q]),he=T(se);e==1?G(L,de,X):G(L,H,he),G(L,de,he),X=he,H=de}let V=H;s&&e==1&&(V=P+E,G(L,V,X));let[ce,K]=Rf(r,o);if(c.fill!=null||ce!=0){let Q=N.fill=new Path2D(L),se=c.fillTo(r,o,c.min,c.max,ce),de=T(se);G(Q,V,de),G(Q,J,de)}if(!c.spanGaps){let Q=[];Q.push(...Cf(u,d,a,l,W,x,i));let se=c.width*Rt/2,de=t||e==1?se:-se,he=t||e==-1?-se:se;Q.forEach(ee=>{ee[0]+=de,ee[1]+=he}),N.gaps=Q=c.gaps(r,o,a,l,Q),N.clip=Vu(Q,h.ori,m,p,v,A)}return K!=0&&(N.band=K==2?[Is(r,o,a,l,L,-1),Is(r,o,a,l,L,1)]:Is(r,o,a,l,L,K)),N})}function p0(n,e,t,i,s,r,o=kt){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let u=bn(n[l]-n[a]);u<c&&(c=u,o=bn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function UT(n){n=n||il;let e=wt(n.size,[.6,kt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=bt(s),o=1-e[0],a=wt(e[1],kt),l=wt(e[2],1),c=wt(n.disp,il),u=wt(n.each,f=>{}),{fill:d,stroke:h}=c;return(f,g,w,m)=>Cr(f,g,(p,v,A,M,P,E,x,T,G,N,L)=>{let W=p.pxRound,X=t,D=i*Rt,H=a*Rt,J=l*Rt,V,ce;M.ori==0?[V,ce]=r(f,g):[ce,V]=r(f,g);let K=M.dir*(M.ori==0?1:-1),Q=M.ori==0?Xu:Pf,se=M.ori==0?u:(Ce,Ye,rt,Me,Ot,Ge,qe)=>{u(Ce,Ye,rt,Ot,Me,qe,Ge)},de=wt(f.bands,Mf).find(Ce=>Ce.series[0]==g),he=de!=null?de.dir:0,ee=p.fillTo(f,g,p.min,p.max,he),me=W(x(ee,P,L,G)),xe,Ae,Se,We=N,st=W(p.width*Rt),Ve=!1,pt=null,ct=null,nt=null,Yt=null;d!=null&&(st==0||h!=null)&&(Ve=!0,pt=d.values(f,g,w,m),ct=new Map,new Set(pt).forEach(Ce=>{Ce!=null&&ct.set(Ce,new Path2D)}),st>0&&(nt=h.values(f,g,w,m),Yt=new Map,new Set(nt).forEach(Ce=>{Ce!=null&&Yt.set(Ce,new Path2D)})));let{x0:Gt,size:on}=c;if(Gt!=null&&on!=null){X=1,v=Gt.values(f,g,w,m),Gt.unit==2&&(v=v.map(rt=>f.posToVal(T+rt*N,M.key,!0)));let Ce=on.values(f,g,w,m);on.unit==2?Ae=Ce[0]*N:Ae=E(Ce[0],M,N,T)-E(0,M,N,T),We=p0(v,A,E,M,N,T,We),Se=We-Ae+D}else We=p0(v,A,E,M,N,T,We),Se=We*o+D,Ae=We-Se;Se<1&&(Se=0),st>=Ae/2&&(st=0),Se<5&&(W=M0);let Ut=Se>0,Mn=We-Se-(Ut?st:0);Ae=W(hf(Mn,J,H)),xe=(X==0?Ae/2:X==K?0:Ae)-X*K*((X==0?D/2:0)+(Ut?st/2:0));let St={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},mn=Ve?null:new Path2D,jt=null;if(de!=null)jt=f.data[de.series[1]];else{let{y0:Ce,y1:Ye}=c;Ce!=null&&Ye!=null&&(A=Ye.values(f,g,w,m),jt=Ce.values(f,g,w,m))}let an=V*Ae,F=ce*Ae;for(let Ce=K==1?w:m;Ce>=w&&Ce<=m;Ce+=K){let Ye=A[Ce];if(Ye==null)continue;if(jt!=null){let $=jt[Ce]??0;if(Ye-$==0)continue;me=x($,P,L,G)}let rt=M.distr!=2||c!=null?v[Ce]:Ce,Me=E(rt,M,N,T),Ot=x(wt(Ye,ee),P,L,G),Ge=W(Me-xe),qe=W(Kn(Ot,me)),R=W(Gi(Ot,me)),y=qe-R;if(Ye!=null){let $=Ye<0?F:an,ue=Ye<0?an:F;Ve?(st>0&&nt[Ce]!=null&&Q(Yt.get(nt[Ce]),Ge,R+xi(st/2),Ae,Kn(0,y-st),$,ue),pt[Ce]!=null&&Q(ct.get(pt[Ce]),Ge,R+xi(st/2),Ae,Kn(0,y-st),$,ue)):Q(mn,Ge,R+xi(st/2),Ae,Kn(0,y-st),$,ue),se(f,g,Ce,Ge-st/2,R,Ae+st,y)}}return st>0?St.stroke=Ve?Yt:mn:Ve||(St._fill=p.width==0?p._fill:p._stroke??p._fill,St.width=0),St.fill=Ve?ct:mn,St})}function FT(n,e){let t=wt(e?.alignGaps,0);return(i,s,r,o)=>Cr(i,s,(a,l,c,u,d,h,f,g,w,m,p)=>{[r,o]=Bu(c,r,o);let v=a.pxRound,A=V=>v(h(V,u,m,g)),M=V=>v(f(V,d,p,w)),P,E,x;u.ori==0?(P=Hu,x=Oo,E=J0):(P=Wu,x=Bo,E=K0);let T=u.dir*(u.ori==0?1:-1),G=A(l[T==1?r:o]),N=G,L=[],W=[];for(let V=T==1?r:o;V>=r&&V<=o;V+=T)if(c[V]!=null){let K=l[V],Q=A(K);L.push(N=Q),W.push(M(c[V]))}let X={stroke:n(L,W,P,x,E,v),fill:null,clip:null,band:null,gaps:null,flags:Uo},D=X.stroke,[H,J]=Rf(i,s);if(a.fill!=null||H!=0){let V=X.fill=new Path2D(D),ce=a.fillTo(i,s,a.min,a.max,H),K=M(ce);x(V,N,K),x(V,G,K)}if(!a.spanGaps){let V=[];V.push(...Cf(l,c,r,o,T,A,t)),X.gaps=V=a.gaps(i,s,r,o,V),X.clip=Vu(V,u.ori,g,w,m,p)}return J!=0&&(X.band=J==2?[Is(i,s,r,o,D,-1),Is(i,s,r,o,D,1)]:Is(i,s,r,o,D,J)),X})}function OT(n){return FT(BT,n)}function BT(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),u=Array(o-1),d=Array(o-1);for(let h=0;h<o-1;h++)u[h]=e[h+1]-e[h],d[h]=n[h+1]-n[h],c[h]=u[h]/d[h];l[0]=c[0];for(let h=1;h<o-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/c[h-1]+(d[h]+2*d[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[o-1]=c[o-2];for(let h=0;h<o-1;h++)s(a,n[h]+d[h]/3,e[h]+l[h]*d[h]/3,n[h+1]-d[h]/3,e[h+1]-l[h+1]*d[h]/3,n[h+1],e[h+1])}return a}var mf=new Set;function m0(){for(let n of mf)n.syncRect(!0)}Fo&&(Ar(x1,Io,m0),Ar(y1,Io,m0,!0),Ar(Uu,Io,()=>{Sn.pxRatio=Rt}));var kT=e_(),zT=j0();function g0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>gf(r,o,e,t))}function GT(n,e){return n.map((t,i)=>i==0?{}:pn({},e,t))}function gf(n,e,t,i){return pn({},e==0?t:i,n)}function t_(n,e,t){return e==null?Do:[e,t]}var VT=t_;function HT(n,e,t){return e==null?Do:Fu(e,t,bf,!0)}function n_(n,e,t,i){return e==null?Do:ku(e,t,n.scales[i].log,!1)}var WT=n_;function i_(n,e,t,i){return e==null?Do:vf(e,t,n.scales[i].log,!1)}var XT=i_;function $T(n,e,t,i,s){let r=Kn(Yg(n),Yg(e)),o=e-n,a=zi(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?sr.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function _0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=vn((t=+s)*Rt))+"px"),[n,e,t]}function qT(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=zt(e[2]*Rt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Sn(n,e,t){let i={mode:wt(n.mode,1)},s=i.mode;function r(_,b,C,I){let z=b.valToPct(_);return I+C*(b.dir==-1?1-z:z)}function o(_,b,C,I){let z=b.valToPct(_);return I+C*(b.dir==-1?z:1-z)}function a(_,b,C,I){return b.ori==0?r(_,b,C,I):o(_,b,C,I)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=Ei(e1);if(n.id!=null&&(c.id=n.id),_i(c,n.class),n.title){let _=Ei(i1,c);_.textContent=n.title}let u=ki("canvas"),d=i.ctx=u.getContext("2d"),h=Ei(s1,c);Ar("click",h,_=>{_.target===g&&(Ht!=Or||Zt!=Br)&&In.click(i,_)},!0);let f=i.under=Ei(r1,h);h.appendChild(u);let g=i.over=Ei(o1,h);n=No(n);let w=+wt(n.pxAlign,1),m=f0(w);(n.plugins||[]).forEach(_=>{_.opts&&(n=_.opts(i,n)||n)});let p=n.ms||.001,v=i.series=s==1?g0(n.series||[],o0,h0,!1):GT(n.series||[null],u0),A=i.axes=g0(n.axes||[],r0,l0,!0),M=i.scales={},P=i.bands=n.bands||[];P.forEach(_=>{_.fill=bt(_.fill||null),_.dir=wt(_.dir,-1)});let E=s==2?v[1].facets[0].scale:v[0].scale,x={axes:us,series:gt},T=(n.drawOrder||["axes","series"]).map(_=>x[_]);function G(_){let b=_.distr==3?C=>Ps(C>0?C:_.clamp(i,C,_.min,_.max,_.key)):_.distr==4?C=>nf(C,_.asinh):_.distr==100?C=>_.fwd(C):C=>C;return C=>{let I=b(C),{_min:z,_max:Z}=_,ae=Z-z;return(I-z)/ae}}function N(_){let b=M[_];if(b==null){let C=(n.scales||il)[_]||il;if(C.from!=null){N(C.from);let I=pn({},M[C.from],C,{key:_});I.valToPct=G(I),M[_]=I}else{b=M[_]=pn({},_==E?X0:CT,C),b.key=_;let I=b.time,z=b.range,Z=ir(z);if((_!=E||s==2&&!I)&&(Z&&(z[0]==null||z[1]==null)&&(z={min:z[0]==null?Xg:{mode:1,hard:z[0],soft:z[0]},max:z[1]==null?Xg:{mode:1,hard:z[1],soft:z[1]}},Z=!1),!Z&&Gu(z))){let ae=z;z=(fe,ve,De)=>ve==null?Do:Fu(ve,De,ae)}b.range=bt(z||(I?VT:_==E?b.distr==3?WT:b.distr==4?XT:t_:b.distr==3?n_:b.distr==4?i_:HT)),b.auto=bt(Z?!1:b.auto),b.clamp=bt(b.clamp||RT),b._min=b._max=null,b.valToPct=G(b)}}}N("x"),N("y"),s==1&&v.forEach(_=>{N(_.scale)}),A.forEach(_=>{N(_.scale)});for(let _ in n.scales)N(_);let L=M[E],W=L.distr,X,D;L.ori==0?(_i(c,t1),X=r,D=o):(_i(c,n1),X=o,D=r);let H={};for(let _ in M){let b=M[_];(b.min!=null||b.max!=null)&&(H[_]={min:b.min,max:b.max},b.min=b.max=null)}let J=n.tzDate||(_=>new Date(vn(_/p))),V=n.fmtDate||wf,ce=p==1?tT(J):sT(J),K=n0(J,t0(p==1?eT:iT,V)),Q=s0(J,i0(oT,V)),se=[],de=i.legend=pn({},cT,n.legend),he=i.cursor=pn({},mT,{drag:{y:s==2}},n.cursor),ee=de.show,me=he.show,xe=de.markers;de.idxs=se,xe.width=bt(xe.width),xe.dash=bt(xe.dash),xe.stroke=bt(xe.stroke),xe.fill=bt(xe.fill);let Ae,Se,We,st=[],Ve=[],pt,ct=!1,nt={};if(de.live){let _=v[1]?v[1].values:null;ct=_!=null,pt=ct?_(i,1,0):{_:0};for(let b in pt)nt[b]=xf}if(ee)if(Ae=ki("table",d1,c),We=ki("tbody",null,Ae),de.mount(i,Ae),ct){Se=ki("thead",null,Ae,We);let _=ki("tr",null,Se);ki("th",null,_);for(var Yt in pt)ki("th",Lg,_).textContent=Yt}else _i(Ae,p1),de.live&&_i(Ae,f1);let Gt={show:!0},on={show:!1};function Ut(_,b){if(b==0&&(ct||!de.live||s==2))return Do;let C=[],I=ki("tr",m1,We,We.childNodes[b]);_i(I,_.class),_.show||_i(I,Er);let z=ki("th",null,I);if(xe.show){let fe=Ei(g1,z);if(b>0){let ve=xe.width(i,b);ve&&(fe.style.border=ve+"px "+xe.dash(i,b)+" "+xe.stroke(i,b)),fe.style.background=xe.fill(i,b)}}let Z=Ei(Lg,z);_.label instanceof HTMLElement?Z.appendChild(_.label):Z.textContent=_.label,b>0&&(xe.show||(Z.style.color=_.width>0?xe.stroke(i,b):xe.fill(i,b)),St("click",z,fe=>{if(he._lock)return;Ke(fe);let ve=v.indexOf(_);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let De=v.some((Ue,Oe)=>Oe>0&&Oe!=ve&&Ue.show);v.forEach((Ue,Oe)=>{Oe>0&&Xi(Oe,De?Oe==ve?Gt:on:Gt,!0,hn.setSeries)})}else Xi(ve,{show:!_.show},!0,hn.setSeries)},!1),je&&St(Fg,z,fe=>{he._lock||(Ke(fe),Xi(v.indexOf(_),zr,!0,hn.setSeries))},!1));for(var ae in pt){let fe=ki("td",_1,I);fe.textContent="--",C.push(fe)}return[I,C]}let Mn=new Map;function St(_,b,C,I=!0){let z=Mn.get(b)||{},Z=he.bind[_](i,b,C,I);Z&&(Ar(_,b,z[_]=Z),Mn.set(b,z))}function mn(_,b,C){let I=Mn.get(b)||{};for(let z in I)(_==null||z==_)&&(uf(z,b,I[z]),delete I[z]);_==null&&Mn.delete(b)}let jt=0,an=0,F=0,Ce=0,Ye=0,rt=0,Me=Ye,Ot=rt,Ge=F,qe=Ce,R=0,y=0,$=0,ue=0;i.bbox={};let oe=!1,_e=!1,ye=!1,te=!1,ie=!1,pe=!1;function U(_,b,C){(C||_!=i.width||b!=i.height)&&re(_,b),ut(!1),ye=!0,_e=!0,Un()}function re(_,b){i.width=jt=F=_,i.height=an=Ce=b,Ye=rt=0,be(),He();let C=i.bbox;R=C.left=wr(Ye*Rt,.5),y=C.top=wr(rt*Rt,.5),$=C.width=wr(F*Rt,.5),ue=C.height=wr(Ce*Rt,.5)}let ne=3;function we(){let _=!1,b=0;for(;!_;){b++;let C=Nr(b),I=Wi(b);_=b==ne||C&&I,_||(re(i.width,i.height),_e=!0)}}function ge({width:_,height:b}){U(_,b)}i.setSize=ge;function be(){let _=!1,b=!1,C=!1,I=!1;A.forEach((z,Z)=>{if(z.show&&z._show){let{side:ae,_size:fe}=z,ve=ae%2,De=z.label!=null?z.labelSize:0,Ue=fe+De;Ue>0&&(ve?(F-=Ue,ae==3?(Ye+=Ue,I=!0):C=!0):(Ce-=Ue,ae==0?(rt+=Ue,_=!0):b=!0))}}),Vi[0]=_,Vi[1]=C,Vi[2]=b,Vi[3]=I,F-=Ri[1]+Ri[3],Ye+=Ri[3],Ce-=Ri[2]+Ri[0],rt+=Ri[0]}function He(){let _=Ye+F,b=rt+Ce,C=Ye,I=rt;function z(Z,ae){switch(Z){case 1:return _+=ae,_-ae;case 2:return b+=ae,b-ae;case 3:return C-=ae,C+ae;case 0:return I-=ae,I+ae}}A.forEach((Z,ae)=>{if(Z.show&&Z._show){let fe=Z.side;Z._pos=z(fe,Z._size),Z.label!=null&&(Z._lpos=z(fe,Z.labelSize))}})}if(he.dataIdx==null){let _=he.hover,b=_.skip=new Set(_.skip??[]);b.add(void 0);let C=_.prox=bt(_.prox),I=_.bias??=0;he.dataIdx=(z,Z,ae,fe)=>{if(Z==0)return ae;let ve=ae,De=C(z,Z,ae,fe)??kt,Ue=De>=0&&De<kt,Oe=L.ori==0?F:Ce,it=he.left,Tt=e[0],Mt=e[Z];if(b.has(Mt[ae])){ve=null;let xt=null,Je=null,Xe;if(I==0||I==-1)for(Xe=ae;xt==null&&Xe-- >0;)b.has(Mt[Xe])||(xt=Xe);if(I==0||I==1)for(Xe=ae;Je==null&&Xe++<Mt.length;)b.has(Mt[Xe])||(Je=Xe);if(xt!=null||Je!=null)if(Ue){let Xt=xt==null?-1/0:X(Tt[xt],L,Oe,0),tn=Je==null?1/0:X(Tt[Je],L,Oe,0),An=it-Xt,Ft=tn-it;An<=Ft?An<=De&&(ve=xt):Ft<=De&&(ve=Je)}else ve=Je==null?xt:xt==null?Je:ae-xt<=Je-ae?xt:Je}else Ue&&bn(it-X(Tt[ae],L,Oe,0))>De&&(ve=null);return ve}}let Ke=_=>{he.event=_};he.idxs=se,he._lock=!1;let le=he.points;le.show=bt(le.show),le.size=bt(le.size),le.stroke=bt(le.stroke),le.width=bt(le.width),le.fill=bt(le.fill);let Be=i.focus=pn({},n.focus||{alpha:.3},he.focus),je=Be.prox>=0,Re=je&&le.one,lt=[],Vt=[],kn=[];function Vo(_,b){let C=le.show(i,b);if(C instanceof HTMLElement)return _i(C,h1),_i(C,_.class),ss(C,-10,-10,F,Ce),g.insertBefore(C,lt[b]),C}function Ir(_,b){if(s==1||b>0){let C=s==1&&M[_.scale].time,I=_.value;_.value=C?Kg(I)?s0(J,i0(I,V)):I||Q:I||TT,_.label=_.label||(C?_T:gT)}if(Re||b>0){_.width=_.width==null?1:_.width,_.paths=_.paths||kT||C1,_.fillTo=bt(_.fillTo||PT),_.pxAlign=+wt(_.pxAlign,w),_.pxRound=f0(_.pxAlign),_.stroke=bt(_.stroke||null),_.fill=bt(_.fill||null),_._stroke=_._fill=_._paths=_._focus=null;let C=ET(Kn(1,_.width),1),I=_.points=pn({},{size:C,width:Kn(1,C*.2),stroke:_.stroke,space:C*2,paths:zT,_stroke:null,_fill:null},_.points);I.show=bt(I.show),I.filter=bt(I.filter),I.fill=bt(I.fill),I.stroke=bt(I.stroke),I.paths=bt(I.paths),I.pxAlign=_.pxAlign}if(ee){let C=Ut(_,b);st.splice(b,0,C[0]),Ve.splice(b,0,C[1]),de.values.push(null)}if(me){se.splice(b,0,null);let C=null;Re?b==0&&(C=Vo(_,b)):b>0&&(C=Vo(_,b)),lt.splice(b,0,C),Vt.splice(b,0,0),kn.splice(b,0,0)}En("addSeries",b)}function Ju(_,b){b=b??v.length,_=s==1?gf(_,b,o0,h0):gf(_,b,{},u0),v.splice(b,0,_),Ir(v[b],b)}i.addSeries=Ju;function al(_){if(v.splice(_,1),ee){de.values.splice(_,1),Ve.splice(_,1);let b=st.splice(_,1)[0];mn(null,b.firstChild),b.remove()}me&&(se.splice(_,1),lt.splice(_,1)[0].remove(),Vt.splice(_,1),kn.splice(_,1)),En("delSeries",_)}i.delSeries=al;let Vi=[!1,!1,!1,!1];function as(_,b){if(_._show=_.show,_.show){let C=_.side%2,I=M[_.scale];I==null&&(_.scale=C?v[1].scale:E,I=M[_.scale]);let z=I.time;_.size=bt(_.size),_.space=bt(_.space),_.rotate=bt(_.rotate),ir(_.incrs)&&_.incrs.forEach(ae=>{!sr.has(ae)&&sr.set(ae,E0(ae))}),_.incrs=bt(_.incrs||(I.distr==2?K1:z?p==1?Q1:nT:Tr)),_.splits=bt(_.splits||(z&&I.distr==1?ce:I.distr==3?df:I.distr==4?vT:yT)),_.stroke=bt(_.stroke),_.grid.stroke=bt(_.grid.stroke),_.ticks.stroke=bt(_.ticks.stroke),_.border.stroke=bt(_.border.stroke);let Z=_.values;_.values=ir(Z)&&!ir(Z[0])?bt(Z):z?ir(Z)?n0(J,t0(Z,V)):Kg(Z)?rT(J,Z):Z||K:Z||xT,_.filter=bt(_.filter||(I.distr>=3&&I.log==10?MT:I.distr==3&&I.log==2?wT:w0)),_.font=_0(_.font),_.labelFont=_0(_.labelFont),_._size=_.size(i,null,b,0),_._space=_._rotate=_._incrs=_._found=_._splits=_._values=null,_._size>0&&(Vi[b]=!0,_._el=Ei(a1,h))}}function ls(_,b,C,I){let[z,Z,ae,fe]=C,ve=b%2,De=0;return ve==0&&(fe||Z)&&(De=b==0&&!z||b==2&&!ae?vn(r0.size/3):0),ve==1&&(z||ae)&&(De=b==1&&!Z||b==3&&!fe?vn(l0.size/2):0),De}let Ho=i.padding=(n.padding||[ls,ls,ls,ls]).map(_=>bt(wt(_,ls))),Ri=i._padding=Ho.map((_,b)=>_(i,b,Vi,0)),Qt,sn=null,rn=null,Hi=s==1?v[0].idxs:null,si=null,Ds=!1;function Wo(_,b){if(e=_??[],i.data=i._data=e,s==2){Qt=0;for(let C=1;C<v.length;C++)Qt+=e[C][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),si=e[0],Qt=si.length;let C=e;if(W==2){C=e.slice();let I=C[0]=Array(Qt);for(let z=0;z<Qt;z++)I[z]=z}i._data=e=C}if(ut(!0),En("setData"),W==2&&(ye=!0),b!==!1){let C=L;C.auto(i,Ds)?Xo():Fs(E,C.min,C.max),te=te||he.left>=0,pe=!0,Un()}}i.setData=Wo;function Xo(){Ds=!0;let _,b;s==1&&(Qt>0?(sn=Hi[0]=0,rn=Hi[1]=Qt-1,_=e[0][sn],b=e[0][rn],W==2?(_=sn,b=rn):_==b&&(W==3?[_,b]=ku(_,_,L.log,!1):W==4?[_,b]=vf(_,_,L.log,!1):L.time?b=_+vn(86400/p):[_,b]=Fu(_,b,bf,!0))):(sn=Hi[0]=_=null,rn=Hi[1]=b=null)),Fs(E,_,b)}let Lr,Ns,Dr,S,B,j,q,Y,Te,Pe;function Ee(_,b,C,I,z,Z){_??=Ng,C??=Mf,I??="butt",z??=Ng,Z??="round",_!=Lr&&(d.strokeStyle=Lr=_),z!=Ns&&(d.fillStyle=Ns=z),b!=Dr&&(d.lineWidth=Dr=b),Z!=B&&(d.lineJoin=B=Z),I!=j&&(d.lineCap=j=I),C!=S&&d.setLineDash(S=C)}function Ie(_,b,C,I){b!=Ns&&(d.fillStyle=Ns=b),_!=q&&(d.font=q=_),C!=Y&&(d.textAlign=Y=C),I!=Te&&(d.textBaseline=Te=I)}function ze(_,b,C,I,z=0){if(I.length>0&&_.auto(i,Ds)&&(b==null||b.min==null)){let Z=wt(sn,0),ae=wt(rn,I.length-1),fe=C.min==null?M1(I,Z,ae,z,_.distr==3):[C.min,C.max];_.min=Gi(_.min,C.min=fe[0]),_.max=Kn(_.max,C.max=fe[1])}}let et={min:null,max:null};function mt(){for(let I in M){let z=M[I];H[I]==null&&(z.min==null||H[E]!=null&&z.auto(i,Ds))&&(H[I]=et)}for(let I in M){let z=M[I];H[I]==null&&z.from!=null&&H[z.from]!=null&&(H[I]=et)}H[E]!=null&&ut(!0);let _={};for(let I in H){let z=H[I];if(z!=null){let Z=_[I]=No(M[I],L1);if(z.min!=null)pn(Z,z);else if(I!=E||s==2)if(Qt==0&&Z.from==null){let ae=Z.range(i,null,null,I);Z.min=ae[0],Z.max=ae[1]}else Z.min=kt,Z.max=-kt}}if(Qt>0){v.forEach((I,z)=>{if(s==1){let Z=I.scale,ae=H[Z];if(ae==null)return;let fe=_[Z];if(z==0){let ve=fe.range(i,fe.min,fe.max,Z);fe.min=ve[0],fe.max=ve[1],sn=zi(fe.min,e[0]),rn=zi(fe.max,e[0]),rn-sn>1&&(e[0][sn]<fe.min&&sn++,e[0][rn]>fe.max&&rn--),I.min=si[sn],I.max=si[rn]}else I.show&&I.auto&&ze(fe,ae,I,e[z],I.sorted);I.idxs[0]=sn,I.idxs[1]=rn}else if(z>0&&I.show&&I.auto){let[Z,ae]=I.facets,fe=Z.scale,ve=ae.scale,[De,Ue]=e[z],Oe=_[fe],it=_[ve];Oe!=null&&ze(Oe,H[fe],Z,De,Z.sorted),it!=null&&ze(it,H[ve],ae,Ue,ae.sorted),I.min=ae.min,I.max=ae.max}});for(let I in _){let z=_[I],Z=H[I];if(z.from==null&&(Z==null||Z.min==null)){let ae=z.range(i,z.min==kt?null:z.min,z.max==-kt?null:z.max,I);z.min=ae[0],z.max=ae[1]}}}for(let I in _){let z=_[I];if(z.from!=null){let Z=_[z.from];if(Z.min==null)z.min=z.max=null;else{let ae=z.range(i,Z.min,Z.max,I);z.min=ae[0],z.max=ae[1]}}}let b={},C=!1;for(let I in _){let z=_[I],Z=M[I];if(Z.min!=z.min||Z.max!=z.max){Z.min=z.min,Z.max=z.max;let ae=Z.distr;Z._min=ae==3?Ps(Z.min):ae==4?nf(Z.min,Z.asinh):ae==100?Z.fwd(Z.min):Z.min,Z._max=ae==3?Ps(Z.max):ae==4?nf(Z.max,Z.asinh):ae==100?Z.fwd(Z.max):Z.max,b[I]=C=!0}}if(C){v.forEach((I,z)=>{s==2?z>0&&b.y&&(I._paths=null):b[I.scale]&&(I._paths=null)});for(let I in b)ye=!0,En("setScale",I);me&&he.left>=0&&(te=pe=!0)}for(let I in H)H[I]=null}function ke(_){let b=hf(sn-1,0,Qt-1),C=hf(rn+1,0,Qt-1);for(;_[b]==null&&b>0;)b--;for(;_[C]==null&&C<Qt-1;)C++;return[b,C]}function gt(){if(Qt>0){let _=v.some(b=>b._focus)&&Pe!=Be.alpha;_&&(d.globalAlpha=Pe=Be.alpha),v.forEach((b,C)=>{if(C>0&&b.show&&(Kt(C,!1),Kt(C,!0),b._paths==null)){let I=Pe;Pe!=b.alpha&&(d.globalAlpha=Pe=b.alpha);let z=s==2?[0,e[C][0].length-1]:ke(e[C]);b._paths=b.paths(i,C,z[0],z[1]),Pe!=I&&(d.globalAlpha=Pe=I)}}),v.forEach((b,C)=>{if(C>0&&b.show){let I=Pe;Pe!=b.alpha&&(d.globalAlpha=Pe=b.alpha),b._paths!=null&&It(C,!1);{let z=b._paths!=null?b._paths.gaps:null,Z=b.points.show(i,C,sn,rn,z),ae=b.points.filter(i,C,Z,z);(Z||ae)&&(b.points._paths=b.points.paths(i,C,sn,rn,ae),It(C,!0))}Pe!=I&&(d.globalAlpha=Pe=I),En("drawSeries",C)}}),_&&(d.globalAlpha=Pe=1)}}function Kt(_,b){let C=b?v[_].points:v[_];C._stroke=C.stroke(i,_),C._fill=C.fill(i,_)}function It(_,b){let C=b?v[_].points:v[_],{stroke:I,fill:z,clip:Z,flags:ae,_stroke:fe=C._stroke,_fill:ve=C._fill,_width:De=C.width}=C._paths;De=zt(De*Rt,3);let Ue=null,Oe=De%2/2;b&&ve==null&&(ve=De>0?"#fff":fe);let it=C.pxAlign==1&&Oe>0;if(it&&d.translate(Oe,Oe),!b){let Tt=R-De/2,Mt=y-De/2,xt=$+De,Je=ue+De;Ue=new Path2D,Ue.rect(Tt,Mt,xt,Je)}b?Fe(fe,De,C.dash,C.cap,ve,I,z,ae,Z):Lt(_,fe,De,C.dash,C.cap,ve,I,z,ae,Ue,Z),it&&d.translate(-Oe,-Oe)}function Lt(_,b,C,I,z,Z,ae,fe,ve,De,Ue){let Oe=!1;ve!=0&&P.forEach((it,Tt)=>{if(it.series[0]==_){let Mt=v[it.series[1]],xt=e[it.series[1]],Je=(Mt._paths||il).band;ir(Je)&&(Je=it.dir==1?Je[0]:Je[1]);let Xe,Xt=null;Mt.show&&Je&&T1(xt,sn,rn)?(Xt=it.fill(i,Tt)||Z,Xe=Mt._paths.clip):Je=null,Fe(b,C,I,z,Xt,ae,fe,ve,De,Ue,Xe,Je),Oe=!0}}),Oe||Fe(b,C,I,z,Z,ae,fe,ve,De,Ue)}let gn=Uo|pf;function Fe(_,b,C,I,z,Z,ae,fe,ve,De,Ue,Oe){Ee(_,b,C,I,z),(ve||De||Oe)&&(d.save(),ve&&d.clip(ve),De&&d.clip(De)),Oe?(fe&gn)==gn?(d.clip(Oe),Ue&&d.clip(Ue),yt(z,ae),ln(_,Z,b)):fe&pf?(yt(z,ae),d.clip(Oe),ln(_,Z,b)):fe&Uo&&(d.save(),d.clip(Oe),Ue&&d.clip(Ue),yt(z,ae),d.restore(),ln(_,Z,b)):(yt(z,ae),ln(_,Z,b)),(ve||De||Oe)&&d.restore()}function ln(_,b,C){C>0&&(b instanceof Map?b.forEach((I,z)=>{d.strokeStyle=Lr=z,d.stroke(I)}):b!=null&&_&&d.stroke(b))}function yt(_,b){b instanceof Map?b.forEach((C,I)=>{d.fillStyle=Ns=I,d.fill(C)}):b!=null&&_&&d.fill(b)}function cs(_,b,C,I){let z=A[_],Z;if(I<=0)Z=[0,0];else{let ae=z._space=z.space(i,_,b,C,I),fe=z._incrs=z.incrs(i,_,b,C,I,ae);Z=$T(b,C,fe,I,ae)}return z._found=Z}function cn(_,b,C,I,z,Z,ae,fe,ve,De){let Ue=ae%2/2;w==1&&d.translate(Ue,Ue),Ee(fe,ae,ve,De,fe),d.beginPath();let Oe,it,Tt,Mt,xt=z+(I==0||I==3?-Z:Z);C==0?(it=z,Mt=xt):(Oe=z,Tt=xt);for(let Je=0;Je<_.length;Je++)b[Je]!=null&&(C==0?Oe=Tt=_[Je]:it=Mt=_[Je],d.moveTo(Oe,it),d.lineTo(Tt,Mt));d.stroke(),w==1&&d.translate(-Ue,-Ue)}function Nr(_){let b=!0;return A.forEach((C,I)=>{if(!C.show)return;let z=M[C.scale];if(z.min==null){C._show&&(b=!1,C._show=!1,ut(!1));return}else C._show||(b=!1,C._show=!0,ut(!1));let Z=C.side,ae=Z%2,{min:fe,max:ve}=z,[De,Ue]=cs(I,fe,ve,ae==0?F:Ce);if(Ue==0)return;let Oe=z.distr==2,it=C._splits=C.splits(i,I,fe,ve,De,Ue,Oe),Tt=z.distr==2?it.map(Xe=>si[Xe]):it,Mt=z.distr==2?si[it[1]]-si[it[0]]:De,xt=C._values=C.values(i,C.filter(i,Tt,I,Ue,Mt),I,Ue,Mt);C._rotate=Z==2?C.rotate(i,xt,I,Ue):0;let Je=C._size;C._size=Ai(C.size(i,xt,I,_)),Je!=null&&C._size!=Je&&(b=!1)}),b}function Wi(_){let b=!0;return Ho.forEach((C,I)=>{let z=C(i,I,Vi,_);z!=Ri[I]&&(b=!1),Ri[I]=z}),b}function us(){for(let _=0;_<A.length;_++){let b=A[_];if(!b.show||!b._show)continue;let C=b.side,I=C%2,z,Z,ae=b.stroke(i,_),fe=C==0||C==3?-1:1,[ve,De]=b._found;if(b.label!=null){let Vn=b.labelGap*fe,ai=vn((b._lpos+Vn)*Rt);Ie(b.labelFont[0],ae,"center",C==2?"top":Dg),d.save(),I==1?(z=Z=0,d.translate(ai,vn(y+ue/2)),d.rotate((C==3?-Nu:Nu)/2)):(z=vn(R+$/2),Z=ai);let ar=S0(b.label)?b.label(i,_,ve,De):b.label;d.fillText(ar,z,Z),d.restore()}if(De==0)continue;let Ue=M[b.scale],Oe=I==0?$:ue,it=I==0?R:y,Tt=b._splits,Mt=Ue.distr==2?Tt.map(Vn=>si[Vn]):Tt,xt=Ue.distr==2?si[Tt[1]]-si[Tt[0]]:ve,Je=b.ticks,Xe=b.border,Xt=Je.show?Je.size:0,tn=vn(Xt*Rt),An=vn((b.alignTo==2?b._size-Xt-b.gap:b.gap)*Rt),Ft=b._rotate*-Nu/180,nn=m(b._pos*Rt),ri=(tn+An)*fe,Gn=nn+ri;Z=I==0?Gn:0,z=I==1?Gn:0;let vi=b.font[0],Ci=b.align==1?Co:b.align==2?Qd:Ft>0?Co:Ft<0?Qd:I==0?"center":C==3?Qd:Co,qi=Ft||I==1?"middle":C==2?"top":Dg;Ie(vi,ae,Ci,qi);let oi=b.font[1]*b.lineGap,bi=Tt.map(Vn=>m(a(Vn,Ue,Oe,it))),Pi=b._values;for(let Vn=0;Vn<Pi.length;Vn++){let ai=Pi[Vn];if(ai!=null){I==0?z=bi[Vn]:Z=bi[Vn],ai=""+ai;let ar=ai.indexOf(`
`)==-1?[ai]:ai.split(/\n/gm);for(let Hn=0;Hn<ar.length;Hn++){let Qf=ar[Hn];Ft?(d.save(),d.translate(z,Z+Hn*oi),d.rotate(Ft),d.fillText(Qf,0,0),d.restore()):d.fillText(Qf,z,Z+Hn*oi)}}}Je.show&&cn(bi,Je.filter(i,Mt,_,De,xt),I,C,nn,tn,zt(Je.width*Rt,3),Je.stroke(i,_),Je.dash,Je.cap);let Yi=b.grid;Yi.show&&cn(bi,Yi.filter(i,Mt,_,De,xt),I,I==0?2:1,I==0?y:R,I==0?ue:$,zt(Yi.width*Rt,3),Yi.stroke(i,_),Yi.dash,Yi.cap),Xe.show&&cn([nn],[1],I==0?1:0,I==0?1:2,I==1?y:R,I==1?ue:$,zt(Xe.width*Rt,3),Xe.stroke(i,_),Xe.dash,Xe.cap)}En("drawAxes")}function ut(_){v.forEach((b,C)=>{C>0&&(b._paths=null,_&&(s==1?(b.min=null,b.max=null):b.facets.forEach(I=>{I.min=null,I.max=null})))})}let en=!1,zn=!1,Dt=[];function un(){zn=!1;for(let _=0;_<Dt.length;_++)En(...Dt[_]);Dt.length=0}function Un(){en||(k1(Uf),en=!0)}function ll(_,b=!1){en=!0,zn=b,_(i),Uf(),b&&Dt.length>0&&queueMicrotask(un)}i.batch=ll;function Uf(){if(oe&&(mt(),oe=!1),ye&&(we(),ye=!1),_e){if(qt(f,Co,Ye),qt(f,"top",rt),qt(f,Qa,F),qt(f,el,Ce),qt(g,Co,Ye),qt(g,"top",rt),qt(g,Qa,F),qt(g,el,Ce),qt(h,Qa,jt),qt(h,el,an),u.width=vn(jt*Rt),u.height=vn(an*Rt),A.forEach(({_el:_,_show:b,_size:C,_pos:I,side:z})=>{if(_!=null)if(b){let Z=z===3||z===0?C:0,ae=z%2==1;qt(_,ae?"left":"top",I-Z),qt(_,ae?"width":"height",C),qt(_,ae?"top":"left",ae?rt:Ye),qt(_,ae?"height":"width",ae?Ce:F),cf(_,Er)}else _i(_,Er)}),Lr=Ns=Dr=B=j=q=Y=Te=S=null,Pe=1,Yo(!0),Ye!=Me||rt!=Ot||F!=Ge||Ce!=qe){ut(!1);let _=F/Ge,b=Ce/qe;if(me&&!te&&he.left>=0){he.left*=_,he.top*=b,Ur&&ss(Ur,vn(he.left),0,F,Ce),Fr&&ss(Fr,0,vn(he.top),F,Ce);for(let C=0;C<lt.length;C++){let I=lt[C];I!=null&&(Vt[C]*=_,kn[C]*=b,ss(I,Ai(Vt[C]),Ai(kn[C]),F,Ce))}}if(Wt.show&&!ie&&Wt.left>=0&&Wt.width>0){Wt.left*=_,Wt.width*=_,Wt.top*=b,Wt.height*=b;for(let C in nh)qt(kr,C,Wt[C])}Me=Ye,Ot=rt,Ge=F,qe=Ce}En("setSize"),_e=!1}jt>0&&an>0&&(d.clearRect(0,0,u.width,u.height),En("drawClear"),T.forEach(_=>_()),En("draw")),Wt.show&&ie&&(cl(Wt),ie=!1),me&&te&&(or(null,!0,!1),te=!1),de.show&&de.live&&pe&&(eh(),pe=!1),l||(l=!0,i.status=1,En("ready")),Ds=!1,en=!1}i.redraw=(_,b)=>{ye=b||!1,_!==!1?Fs(E,L.min,L.max):Un()};function Ku(_,b){let C=M[_];if(C.from==null){if(Qt==0){let I=C.range(i,b.min,b.max,_);b.min=I[0],b.max=I[1]}if(b.min>b.max){let I=b.min;b.min=b.max,b.max=I}if(Qt>1&&b.min!=null&&b.max!=null&&b.max-b.min<1e-16)return;_==E&&C.distr==2&&Qt>0&&(b.min=zi(b.min,e[0]),b.max=zi(b.max,e[0]),b.min==b.max&&b.max++),H[_]=b,oe=!0,Un()}}i.setScale=Ku;let ju,Qu,Ur,Fr,Ff,Of,Or,Br,Bf,kf,Ht,Zt,Us=!1,In=he.drag,wn=In.x,Tn=In.y;me&&(he.x&&(ju=Ei(c1,g)),he.y&&(Qu=Ei(u1,g)),L.ori==0?(Ur=ju,Fr=Qu):(Ur=Qu,Fr=ju),Ht=he.left,Zt=he.top);let Wt=i.select=pn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),kr=Wt.show?Ei(l1,Wt.over?g:f):null;function cl(_,b){if(Wt.show){for(let C in _)Wt[C]=_[C],C in nh&&qt(kr,C,_[C]);b!==!1&&En("setSelect")}}i.setSelect=cl;function D_(_){if(v[_].show)ee&&cf(st[_],Er);else if(ee&&_i(st[_],Er),me){let C=Re?lt[0]:lt[_];C!=null&&ss(C,-10,-10,F,Ce)}}function Fs(_,b,C){Ku(_,{min:b,max:C})}function Xi(_,b,C,I){b.focus!=null&&B_(_),b.show!=null&&v.forEach((z,Z)=>{Z>0&&(_==Z||_==null)&&(z.show=b.show,D_(Z),s==2?(Fs(z.facets[0].scale,null,null),Fs(z.facets[1].scale,null,null)):Fs(z.scale,null,null),Un())}),C!==!1&&En("setSeries",_,b),I&&Zo("setSeries",i,_,b)}i.setSeries=Xi;function N_(_,b){pn(P[_],b)}function U_(_,b){_.fill=bt(_.fill||null),_.dir=wt(_.dir,-1),b=b??P.length,P.splice(b,0,_)}function F_(_){_==null?P.length=0:P.splice(_,1)}i.addBand=U_,i.setBand=N_,i.delBand=F_;function O_(_,b){v[_].alpha=b,me&&lt[_]!=null&&(lt[_].style.opacity=b),ee&&st[_]&&(st[_].style.opacity=b)}let hs,Os,rr,zr={focus:!0};function B_(_){if(_!=rr){let b=_==null,C=Be.alpha!=1;v.forEach((I,z)=>{if(s==1||z>0){let Z=b||z==0||z==_;I._focus=b?null:Z,C&&O_(z,Z?1:Be.alpha)}}),rr=_,C&&Un()}}ee&&je&&St(Og,Ae,_=>{he._lock||(Ke(_),rr!=null&&Xi(null,zr,!0,hn.setSeries))});function $i(_,b,C){let I=M[b];C&&(_=_/Rt-(I.ori==1?rt:Ye));let z=F;I.ori==1&&(z=Ce,_=z-_),I.dir==-1&&(_=z-_);let Z=I._min,ae=I._max,fe=_/z,ve=Z+(ae-Z)*fe,De=I.distr;return De==3?Lo(10,ve):De==4?A1(ve,I.asinh):De==100?I.bwd(ve):ve}function k_(_,b){let C=$i(_,E,b);return zi(C,e[0],sn,rn)}i.valToIdx=_=>zi(_,e[0]),i.posToIdx=k_,i.posToVal=$i,i.valToPos=(_,b,C)=>M[b].ori==0?r(_,M[b],C?$:F,C?R:0):o(_,M[b],C?ue:Ce,C?y:0),i.setCursor=(_,b,C)=>{Ht=_.left,Zt=_.top,or(null,b,C)};function zf(_,b){qt(kr,Co,Wt.left=_),qt(kr,Qa,Wt.width=b)}function Gf(_,b){qt(kr,"top",Wt.top=_),qt(kr,el,Wt.height=b)}let $o=L.ori==0?zf:Gf,qo=L.ori==1?zf:Gf;function z_(){if(ee&&de.live)for(let _=s==2?1:0;_<v.length;_++){if(_==0&&ct)continue;let b=de.values[_],C=0;for(let I in b)Ve[_][C++].firstChild.nodeValue=b[I]}}function eh(_,b){if(_!=null&&(_.idxs?_.idxs.forEach((C,I)=>{se[I]=C}):I1(_.idx)||se.fill(_.idx),de.idx=se[0]),ee&&de.live){for(let C=0;C<v.length;C++)(C>0||s==1&&!ct)&&G_(C,se[C]);z_()}pe=!1,b!==!1&&En("setLegend")}i.setLegend=eh;function G_(_,b){let C=v[_],I=_==0&&W==2?si:e[_],z;ct?z=C.values(i,_,b)??nt:(z=C.value(i,b==null?null:I[b],_,b),z=z==null?nt:{_:z}),de.values[_]=z}function or(_,b,C){Bf=Ht,kf=Zt,[Ht,Zt]=he.move(i,Ht,Zt),he.left=Ht,he.top=Zt,me&&(Ur&&ss(Ur,vn(Ht),0,F,Ce),Fr&&ss(Fr,0,vn(Zt),F,Ce));let I,z=sn>rn;hs=kt,Os=null;let Z=L.ori==0?F:Ce,ae=L.ori==1?F:Ce;if(Ht<0||Qt==0||z){I=he.idx=null;for(let fe=0;fe<v.length;fe++){let ve=lt[fe];ve!=null&&ss(ve,-10,-10,F,Ce)}je&&Xi(null,zr,!0,_==null&&hn.setSeries),de.live&&(se.fill(I),pe=!0)}else{let fe,ve,De;s==1&&(fe=L.ori==0?Ht:Zt,ve=$i(fe,E),I=he.idx=zi(ve,e[0],sn,rn),De=X(e[0][I],L,Z,0));let Ue=-10,Oe=-10,it=0,Tt=0,Mt=!0,xt="",Je="";for(let Xe=s==2?1:0;Xe<v.length;Xe++){let Xt=v[Xe],tn=se[Xe],An=tn==null?null:s==1?e[Xe][tn]:e[Xe][1][tn],Ft=he.dataIdx(i,Xe,I,ve),nn=Ft==null?null:s==1?e[Xe][Ft]:e[Xe][1][Ft];if(pe=pe||nn!=An||Ft!=tn,se[Xe]=Ft,Xe>0&&Xt.show){let ri=Ft==null?-10:Ft==I?De:X(s==1?e[0][Ft]:e[Xe][0][Ft],L,Z,0),Gn=nn==null?-10:D(nn,s==1?M[Xt.scale]:M[Xt.facets[1].scale],ae,0);if(je&&nn!=null){let vi=L.ori==1?Ht:Zt,Ci=bn(Be.dist(i,Xe,Ft,Gn,vi));if(Ci<hs){let qi=Be.bias;if(qi!=0){let oi=$i(vi,Xt.scale),bi=nn>=0?1:-1,Pi=oi>=0?1:-1;Pi==bi&&(Pi==1?qi==1?nn>=oi:nn<=oi:qi==1?nn<=oi:nn>=oi)&&(hs=Ci,Os=Xe)}else hs=Ci,Os=Xe}}if(pe||Re){let vi,Ci;L.ori==0?(vi=ri,Ci=Gn):(vi=Gn,Ci=ri);let qi,oi,bi,Pi,Yi,Vn,ai=!0,ar=le.bbox;if(ar!=null){ai=!1;let Hn=ar(i,Xe);bi=Hn.left,Pi=Hn.top,qi=Hn.width,oi=Hn.height}else bi=vi,Pi=Ci,qi=oi=le.size(i,Xe);if(Vn=le.fill(i,Xe),Yi=le.stroke(i,Xe),Re)Xe==Os&&hs<=Be.prox&&(Ue=bi,Oe=Pi,it=qi,Tt=oi,Mt=ai,xt=Vn,Je=Yi);else{let Hn=lt[Xe];Hn!=null&&(Vt[Xe]=bi,kn[Xe]=Pi,Wg(Hn,qi,oi,ai),Vg(Hn,Vn,Yi),ss(Hn,Ai(bi),Ai(Pi),F,Ce))}}}}if(Re){let Xe=Be.prox,Xt=rr==null?hs<=Xe:hs>Xe||Os!=rr;if(pe||Xt){let tn=lt[0];tn!=null&&(Vt[0]=Ue,kn[0]=Oe,Wg(tn,it,Tt,Mt),Vg(tn,xt,Je),ss(tn,Ai(Ue),Ai(Oe),F,Ce))}}}if(Wt.show&&Us)if(_!=null){let[fe,ve]=hn.scales,[De,Ue]=hn.match,[Oe,it]=_.cursor.sync.scales,Tt=_.cursor.drag;if(wn=Tt._x,Tn=Tt._y,wn||Tn){let{left:Mt,top:xt,width:Je,height:Xe}=_.select,Xt=_.scales[Oe].ori,tn=_.posToVal,An,Ft,nn,ri,Gn,vi=fe!=null&&De(fe,Oe),Ci=ve!=null&&Ue(ve,it);vi&&wn?(Xt==0?(An=Mt,Ft=Je):(An=xt,Ft=Xe),nn=M[fe],ri=X(tn(An,Oe),nn,Z,0),Gn=X(tn(An+Ft,Oe),nn,Z,0),$o(Gi(ri,Gn),bn(Gn-ri))):$o(0,Z),Ci&&Tn?(Xt==1?(An=Mt,Ft=Je):(An=xt,Ft=Xe),nn=M[ve],ri=D(tn(An,it),nn,ae,0),Gn=D(tn(An+Ft,it),nn,ae,0),qo(Gi(ri,Gn),bn(Gn-ri))):qo(0,ae)}else ih()}else{let fe=bn(Bf-Ff),ve=bn(kf-Of);if(L.ori==1){let it=fe;fe=ve,ve=it}wn=In.x&&fe>=In.dist,Tn=In.y&&ve>=In.dist;let De=In.uni;De!=null?wn&&Tn&&(wn=fe>=De,Tn=ve>=De,!wn&&!Tn&&(ve>fe?Tn=!0:wn=!0)):In.x&&In.y&&(wn||Tn)&&(wn=Tn=!0);let Ue,Oe;wn&&(L.ori==0?(Ue=Or,Oe=Ht):(Ue=Br,Oe=Zt),$o(Gi(Ue,Oe),bn(Oe-Ue)),Tn||qo(0,ae)),Tn&&(L.ori==1?(Ue=Or,Oe=Ht):(Ue=Br,Oe=Zt),qo(Gi(Ue,Oe),bn(Oe-Ue)),wn||$o(0,Z)),!wn&&!Tn&&($o(0,0),qo(0,0))}if(In._x=wn,In._y=Tn,_==null){if(C){if(jf!=null){let[fe,ve]=hn.scales;hn.values[0]=fe!=null?$i(L.ori==0?Ht:Zt,fe):null,hn.values[1]=ve!=null?$i(L.ori==1?Ht:Zt,ve):null}Zo(ef,i,Ht,Zt,F,Ce,I)}if(je){let fe=C&&hn.setSeries,ve=Be.prox;rr==null?hs<=ve&&Xi(Os,zr,!0,fe):hs>ve?Xi(null,zr,!0,fe):Os!=rr&&Xi(Os,zr,!0,fe)}}pe&&(de.idx=I,eh()),b!==!1&&En("setCursor")}let Bs=null;Object.defineProperty(i,"rect",{get(){return Bs==null&&Yo(!1),Bs}});function Yo(_=!1){_?Bs=null:(Bs=g.getBoundingClientRect(),En("syncRect",Bs))}function Vf(_,b,C,I,z,Z,ae){he._lock||Us&&_!=null&&_.movementX==0&&_.movementY==0||(th(_,b,C,I,z,Z,ae,!1,_!=null),_!=null?or(null,!0,!0):or(b,!0,!1))}function th(_,b,C,I,z,Z,ae,fe,ve){if(Bs==null&&Yo(!1),Ke(_),_!=null)C=_.clientX-Bs.left,I=_.clientY-Bs.top;else{if(C<0||I<0){Ht=-10,Zt=-10;return}let[De,Ue]=hn.scales,Oe=b.cursor.sync,[it,Tt]=Oe.values,[Mt,xt]=Oe.scales,[Je,Xe]=hn.match,Xt=b.axes[0].side%2==1,tn=L.ori==0?F:Ce,An=L.ori==1?F:Ce,Ft=Xt?Z:z,nn=Xt?z:Z,ri=Xt?I:C,Gn=Xt?C:I;if(Mt!=null?C=Je(De,Mt)?a(it,M[De],tn,0):-10:C=tn*(ri/Ft),xt!=null?I=Xe(Ue,xt)?a(Tt,M[Ue],An,0):-10:I=An*(Gn/nn),L.ori==1){let vi=C;C=I,I=vi}}ve&&(b==null||b.cursor.event.type==ef)&&((C<=1||C>=F-1)&&(C=wr(C,F)),(I<=1||I>=Ce-1)&&(I=wr(I,Ce))),fe?(Ff=C,Of=I,[Or,Br]=he.move(i,C,I)):(Ht=C,Zt=I)}let nh={width:0,height:0,left:0,top:0};function ih(){cl(nh,!1)}let Hf,Wf,Xf,$f;function qf(_,b,C,I,z,Z,ae){Us=!0,wn=Tn=In._x=In._y=!1,th(_,b,C,I,z,Z,ae,!0,!1),_!=null&&(St(tf,af,Yf,!1),Zo(Ug,i,Or,Br,F,Ce,null));let{left:fe,top:ve,width:De,height:Ue}=Wt;Hf=fe,Wf=ve,Xf=De,$f=Ue}function Yf(_,b,C,I,z,Z,ae){Us=In._x=In._y=!1,th(_,b,C,I,z,Z,ae,!1,!0);let{left:fe,top:ve,width:De,height:Ue}=Wt,Oe=De>0||Ue>0,it=Hf!=fe||Wf!=ve||Xf!=De||$f!=Ue;if(Oe&&it&&cl(Wt),In.setScale&&Oe&&it){let Tt=fe,Mt=De,xt=ve,Je=Ue;if(L.ori==1&&(Tt=ve,Mt=Ue,xt=fe,Je=De),wn&&Fs(E,$i(Tt,E),$i(Tt+Mt,E)),Tn)for(let Xe in M){let Xt=M[Xe];Xe!=E&&Xt.from==null&&Xt.min!=kt&&Fs(Xe,$i(xt+Je,Xe),$i(xt,Xe))}ih()}else he.lock&&(he._lock=!he._lock,or(b,!0,_!=null));_!=null&&(mn(tf,af),Zo(tf,i,Ht,Zt,F,Ce,null))}function V_(_,b,C,I,z,Z,ae){if(he._lock)return;Ke(_);let fe=Us;if(Us){let ve=!0,De=!0,Ue=10,Oe,it;L.ori==0?(Oe=wn,it=Tn):(Oe=Tn,it=wn),Oe&&it&&(ve=Ht<=Ue||Ht>=F-Ue,De=Zt<=Ue||Zt>=Ce-Ue),Oe&&ve&&(Ht=Ht<Or?0:F),it&&De&&(Zt=Zt<Br?0:Ce),or(null,!0,!0),Us=!1}Ht=-10,Zt=-10,se.fill(null),or(null,!0,!0),fe&&(Us=fe)}function Zf(_,b,C,I,z,Z,ae){he._lock||(Ke(_),Xo(),ih(),_!=null&&Zo(Bg,i,Ht,Zt,F,Ce,null))}function Jf(){A.forEach(qT),U(i.width,i.height,!0)}Ar(Uu,Io,Jf);let Gr={};Gr.mousedown=qf,Gr.mousemove=Vf,Gr.mouseup=Yf,Gr.dblclick=Zf,Gr.setSeries=(_,b,C,I)=>{let z=hn.match[2];C=z(i,b,C),C!=-1&&Xi(C,I,!0,!1)},me&&(St(Ug,g,qf),St(ef,g,Vf),St(Fg,g,_=>{Ke(_),Yo(!1)}),St(Og,g,V_),St(Bg,g,Zf),mf.add(i),i.syncRect=Yo);let ul=i.hooks=n.hooks||{};function En(_,b,C){zn?Dt.push([_,b,C]):_ in ul&&ul[_].forEach(I=>{I.call(null,i,b,C)})}(n.plugins||[]).forEach(_=>{for(let b in _.hooks)ul[b]=(ul[b]||[]).concat(_.hooks[b])});let Kf=(_,b,C)=>C,hn=pn({key:null,setSeries:!1,filters:{pub:Zg,sub:Zg},scales:[E,v[1]?v[1].scale:null],match:[Jg,Jg,Kf],values:[null,null]},he.sync);hn.match.length==2&&hn.match.push(Kf),he.sync=hn;let jf=hn.key,sh=$0(jf);function Zo(_,b,C,I,z,Z,ae){hn.filters.pub(_,b,C,I,z,Z,ae)&&sh.pub(_,b,C,I,z,Z,ae)}sh.sub(i);function H_(_,b,C,I,z,Z,ae){hn.filters.sub(_,b,C,I,z,Z,ae)&&Gr[_](null,b,C,I,z,Z,ae)}i.pub=H_;function W_(){sh.unsub(i),mf.delete(i),Mn.clear(),uf(Uu,Io,Jf),c.remove(),Ae?.remove(),En("destroy")}i.destroy=W_;function rh(){En("init",n,e),Wo(e||n.data,!1),H[E]?Ku(E,H[E]):Xo(),ie=Wt.show&&(Wt.width>0||Wt.height>0),te=pe=!0,U(n.width,n.height)}return v.forEach(Ir),A.forEach(as),t?t instanceof HTMLElement?(t.appendChild(c),rh()):t(i,rh):rh(),i}Sn.assign=pn;Sn.fmtNum=Sf;Sn.rangeNum=Fu;Sn.rangeLog=ku;Sn.rangeAsinh=vf;Sn.orient=Cr;Sn.pxRatio=Rt;Sn.join=B1;Sn.fmtDate=wf,Sn.tzDate=Z1;Sn.sync=$0;{Sn.addGap=IT,Sn.clipGaps=Vu;let n=Sn.paths={points:j0};n.linear=e_,n.stepped=NT,n.bars=UT,n.spline=OT}var s_='12px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';function ko(n,e,t){let{muted:i,grid:s}=dr();return{label:n,labelFont:s_,font:s_,stroke:i,labelSize:22,labelGap:2,grid:{stroke:s,width:1},ticks:{stroke:s,width:1,size:5},values:(r,o)=>o.map(a=>a===null?"":e(a)),...t}}function $u(n,e,t){let i=null,s=0,r=()=>{i?.destroy(),s=Math.max(n.clientWidth,240),i=t(s,e)};new ResizeObserver(()=>{Math.max(n.clientWidth,240)!==s&&r()}).observe(n),_p(r),r()}function r_(n,e){let t=Math.ceil(Math.log10(n)-1e-9),i=Math.floor(Math.log10(e)+1e-9),s=Math.ceil((i-t+1)/7),r=[];for(let o=t;o<=i;o+=s)r.push(10**o);return r}var YT=[.001,.003,.01,.03,.1,.3,1],ZT=420,JT=230;function o_(n){let e=n.filter(i=>qu(i).length>1);if(e.length===0)return null;let t=O("div",{class:"plot",role:"img","aria-label":"Expected hits over the window by size of piece"});return queueMicrotask(()=>$u(t,JT,(i,s)=>KT(t,e,i,s))),O("figure",{},O("figcaption",{},O("h3",{},"Expected hits by size"),O("p",{},"Pieces of this size and larger, summed over the whole window.")),tE(e),t)}function qu(n){return(n.flux_by_size??[]).filter(e=>e.size_m>0&&e.expected_hits>0)}function KT(n,e,t,i){let s=[...new Set(e.flatMap(l=>qu(l).map(c=>c.size_m)))].sort((l,c)=>l-c),r=e.map(l=>{let c=new Map(qu(l).map(u=>[u.size_m,u.expected_hits]));return s.map(u=>c.get(u)??null)}),o=r.flat().filter(l=>l!==null),a=[10**Math.floor(Math.log10(Math.min(...o))),10**Math.ceil(Math.log10(Math.max(...o)))];return new Sn(jT(e,t,i,a),[s,...r],n)}function jT(n,e,t,i){let{lines:s}=dr();return{width:e,height:t,legend:{show:!1},cursor:{show:!1},padding:[8,14,0,0],scales:{x:{time:!1,distr:3},y:{distr:3,range:()=>i}},axes:[ko("size of piece",pl,{splits:r=>QT(r),filter:(r,o)=>o,size:34}),ko("expected hits",r=>fl(Math.round(Math.log10(r))),{splits:()=>r_(...i),filter:(r,o)=>o,size:50})],series:[{},...n.map((r,o)=>({label:r.name,stroke:s[o%s.length]??"#888",width:2.5,spanGaps:!0,...o%2===1?{dash:[8,5]}:{},points:{show:!1}}))]}}function QT(n){return(n.width<ZT?[.001,.01,.1,1]:YT).filter(t=>eE(n,"x",t))}function eE(n,e,t){let{min:i,max:s}=n.scales[e]??{};return t>=(i??0)*.999&&t<=(s??0)*1.001}function tE(n){return O("ul",{class:"key"},...n.map((e,t)=>{let i=qu(e).find(r=>Math.abs(r.size_m-.01)<1e-4),s=i?`: ${Et(i.expected_hits)} of 1 cm and more`:"";return O("li",{},O("i",{class:`line line-${t%4}${t%2===1?" dashed":""}`}),`${e.name}${s}`)}))}var nE=264;function l_(n){let e=a_(n),t=n.observed?a_(n.observed):null,i=iE(e),s=O("div",{class:"plot",role:"img","aria-label":"Gabbard diagram: apogee and perigee height against period"});return queueMicrotask(()=>$u(s,nE,(r,o)=>rE(s,e,t,i,r,o))),O("figure",{},O("figcaption",{},O("h3",{},"Gabbard diagram"),O("p",{},`Apogee (upper branch) and perigee of ${_t(e.kind.length)} modelled pieces just after the event; ${sE(e,i)}.`)),lE(t),s)}function a_(n){let e=ms(n.period_min),t=n.size_m?ms(n.size_m):new Float32Array(e.length).fill(1);return{period_min:e,apogee_km:ms(n.apogee_m).map(i=>i/1e3),perigee_km:ms(n.perigee_m).map(i=>i/1e3),kind:Uint8Array.from(t,yl)}}function iE(n){let e=Float32Array.from(n.period_min).sort(),t=Float32Array.from(n.apogee_km).sort(),i=If(e,.01),s=If(e,.97);return{period:[Math.floor(i-.5),Math.ceil(s+1)],height:[0,Math.ceil((If(t,.97)+50)/250)*250]}}function If(n,e){return n[Math.min(n.length-1,Math.floor(e*n.length))]??0}function sE({period_min:n,apogee_km:e},{period:t,height:i}){let s=n.filter((r,o)=>r>t[1]||r<t[0]||(e[o]??0)>i[1]).length;return s===0?"all are inside the frame":`${_t(s)} lie outside the frame`}function rE(n,e,t,i,s,r){let o=[i.period,[null,null]];return new Sn({width:s,height:r,legend:{show:!1},cursor:{show:!1},padding:[8,14,0,0],scales:{x:{time:!1,range:()=>i.period},y:{range:()=>i.height}},axes:[ko("period, min",a=>String(a),{size:34}),ko("height, km",a=>_t(a),{size:54})],series:[{},{show:!0}],hooks:{draw:[a=>{oE(a,e),t&&aE(a,t)}]}},o,n)}function oE(n,{period_min:e,apogee_km:t,perigee_km:i,kind:s}){let{sizes:r}=dr();c_(n,(o,a)=>{for(let l of[0,1,2]){o.fillStyle=r[l],o.globalAlpha=l===2?.95:.6;let c=(l===2?2.6:1.8)*a;for(let u=0;u<s.length;u++){if(s[u]!==l)continue;let d=n.valToPos(e[u]??0,"x",!0)-c/2;o.fillRect(d,n.valToPos(t[u]??0,"y",!0)-c/2,c,c),o.fillRect(d,n.valToPos(i[u]??0,"y",!0)-c/2,c,c)}}})}function aE(n,{period_min:e,apogee_km:t,perigee_km:i}){c_(n,(s,r)=>{s.strokeStyle=dr().observed,s.lineWidth=1.1*r,e.forEach((o,a)=>{for(let l of[t[a],i[a]])s.beginPath(),s.arc(n.valToPos(o,"x",!0),n.valToPos(l??0,"y",!0),3*r,0,2*Math.PI),s.stroke()})})}function c_(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i,s,r),n.ctx.clip(),e(n.ctx,devicePixelRatio||1),n.ctx.restore()}function lE(n){return O("ul",{class:"key"},...xl.map((e,t)=>O("li",{},O("i",{class:`dot size-${t}`}),e)),n?O("li",{},O("i",{class:"dot ring"}),`observed (${n.kind.length})`):null)}function u_(n){let{event:e}=n,t=op(n.zone,n.assets??[]),i=O("div",{class:"overall"},O("span",{class:"eyebrow"},"Overall"),ci(t,"large"),O("span",{class:"meaning"},rp[t])),s=O("div",{class:"title"},O("p",{class:"eyebrow"},"Breakup response"),O("h1",{},e.name),O("p",{class:"what"},cE(e)));return O("header",{class:"page"},s,i,dE(n))}function cE(n){let e=n.parents??[];return`${e.length===0?"An unidentified object":e.map(uE).join(" or ")} broke up${n.cause?` (${n.cause})`:""}${hE(n)}.`}function uE(n){let e=$e(n.weight)&&n.weight<1?`, ${lr(n.weight)} likely`:"",t=$e(n.mass_low_kg)&&$e(n.mass_high_kg)&&n.mass_high_kg>n.mass_low_kg?` [${_t(n.mass_low_kg)}–${_t(n.mass_high_kg)}]`:"",i=$e(n.mass_kg)?`, ${_t(n.mass_kg)}${t} kg`:", mass unknown",s=n.object_id?` (${n.object_id})`:"";return`${n.name}${s}${i}${e}`}function hE(n){if(!$e(n.latitude_deg)||!$e(n.longitude_deg))return", place unknown";let e=`${Math.abs(n.latitude_deg).toFixed(1)}° ${n.latitude_deg<0?"S":"N"}`,t=`${Math.abs(n.longitude_deg).toFixed(1)}° ${n.longitude_deg<0?"W":"E"}`,i=$e(n.altitude_m)?`, ${_t(n.altitude_m/1e3)} km up`:"";return` over ${e}, ${t}${i}`}function dE({event:n,fragments:e,window:t}){let i=$e(n.epoch_sigma_s)?` ± ${_t(n.epoch_sigma_s)} s`:"",s=e?.reentering_at_once_fraction_ge_10cm;return O("dl",{class:"facts"},rl("Broke up",`${Si(n.epoch_utc)}${i}`,`UTC, ${oh(n.epoch_utc)}`),rl("Report known",Nt(n.known_utc),`UTC, ${oh(n.known_utc)}; no advice lies before it`),rl("Pieces ≥ 1 cm",hl(e?.ge_1cm),`${hl(e?.ge_1mm)} of 1 mm and more`),rl("Pieces ≥ 10 cm",hl(e?.ge_10cm),$e(s)?`${lr(s)} of them fall at once`:""),rl("Looked ahead",`${_t(t.hours)} h`,`${Xn(t.start_utc)} – ${Xn(t.end_utc)} UTC`))}function rl(n,e,t){return O("div",{},O("dt",{},n),O("dd",{},O("strong",{},e),O("span",{},t)))}function h_(n,e){let t=e.filter(l=>(l.sensitivity??[]).length>0).map(l=>[l.name,l.sensitivity??[]]),i=[t.length>0?"All together":"Zone and shelter",n?.sensitivity??[]],s=t.length===1||i[1].length===0?t:[...t,i],r=[...new Set(s.flatMap(([,l])=>l.map(c=>c.factor)).filter($e))].sort((l,c)=>l-c);if(r.length===0)return O("p",{class:"quiet"},"None recorded.");let o=O("tr",{},O("th",{scope:"col"},"Thresholds"),...s.map(([l])=>O("th",{scope:"col"},l))),a=r.map(l=>O("tr",{class:l===1?"given":null},O("th",{scope:"row"},pE(l)),...s.map(([,c])=>O("td",{},...fE(c.find(u=>u.factor===l))))));return O("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Sensitivity to the thresholds"},O("table",{},O("thead",{},o),O("tbody",{},...a)))}function fE(n){if(!n)return["not computed"];let e=n.sheltered_passes??[],t=$e(n.windows)?`, ${n.windows} window${n.windows===1?"":"s"}`:"",i=n.windows===0?"no shelter":`${_t(n.shelter_minutes)} min${t}`,s=e.length>0?[O("small",{},`pass${e.length>1?"es":""} ${cr(e)}`)]:[];return[ci(Zi(n.zone),"small"),O("span",{class:"case"},i),...s]}function pE(n){return n===1?"as given":n>1?`× ${Et(n)}`:`÷ ${Et(1/n)}`}function f_(n){return O("div",{class:"notes"},mE(n),d_("Assumed",n.policy?.assumptions??[],"assumed"),d_("Limits of the method",n.limits??[],"limits"))}function p_(n,e){return O("div",{class:"policy"},O("div",{class:"thresholds"},O("h3",{},`Thresholds: ${n?.name??"policy unknown"}`),gE(n?.thresholds??[])),O("div",{},O("h3",{},"If the thresholds were other: zone, time in shelter"),h_(n,e)))}function mE(n){let e=[["The event",n.event.unknowns??[]],...(n.assets??[]).map(i=>[i.name,i.unknowns??[]])].filter(([,i])=>i.length>0),t=O("h3",{},"What this result does not know");return e.length===0?O("div",{class:"unknowns"},t,O("p",{class:"quiet"},"Nothing is recorded here.")):O("div",{class:"unknowns"},t,O("div",{class:"groups"},...e.map(([i,s])=>O("div",{},O("h4",{},i),O("ul",{},...s.map(r=>O("li",{},dn(r))))))))}function d_(n,e,t){let i=e.length>0?O("ul",{},...e.map(s=>O("li",{},dn(s)))):O("p",{class:"quiet"},"Nothing is recorded here.");return O("div",{class:t},O("h3",{},n),i)}function gE(n){if(n.length===0)return O("p",{class:"quiet"},"None recorded.");let e=[...new Set(n.flatMap(s=>Object.keys(s)))],t=O("tr",{},...e.map(s=>O("th",{scope:"col"},_E(s)))),i=n.map(s=>O("tr",{},...e.map(r=>O("td",{},xE(r,s[r])))));return O("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Policy table"},O("table",{},O("thead",{},t),O("tbody",{},...i)))}function _E(n){return m_(n).replaceAll("_"," ")}function xE(n,e){return n==="zone"&&typeof e=="string"?ci(Zi(e),"small"):typeof e=="number"?Number.isInteger(e)?_t(e):Et(e).replace(".0 "," "):e==null?"–":typeof e=="object"?JSON.stringify(e):dn(m_(String(e)).replaceAll("_"," "))}function m_(n){let e=/^p_hit_ge_(\d+)(mm|cm)$/.exec(n);return e?`P(hit ≥ ${e[1]} ${e[2]})`:n==="p_penetration"?"P(penetration)":n}function g_(n,e){let t=`${li(n.start_utc)} ${Si(n.start_utc)}–${Si(n.end_utc)}, peak ${Si(n.peak_utc)} UTC`,i=yE(n),s=n.advised===!1?"ended before the report":"";return O("div",{class:"detail"},O("p",{class:"detail-head"},ci(Qn(n),"small"),O("strong",{},`Pass ${n.number}`),O("span",{},t),s?O("em",{},s):null),i?O("p",{class:"reasons"},i):null,O("dl",{},...vE(n,e).map(([r,o])=>O("div",{},O("dt",{},r),O("dd",{},o)))))}function yE(n){return Qn(n)!==Zi(n.zone)?"no answer for this pass: treat it as unsafe":(n.zone_reasons??[]).map(dn).join("; ")}function vE(n,e){let t=zs(e),i=t!==""||ks(fs(e),n);return[i&&["P(hit ≥ 1 cm), highest over timing",__(rs(n,n.p_hit_ge_1cm_max))],[i?"average over timing":"P(hit ≥ 1 cm)",SE(n,!i)],["not known (mass, Δv, epoch)",Lf(n)],["Monte Carlo error",$e(rs(n,n.mc_relative_sd))?`± ${lr(n.mc_relative_sd)}`:Wn],n.p_penetration!==null&&["P(penetration)",Et(rs(n,n.p_penetration))],["expected hits ≥ 1 mm / 3 mm / 1 cm / 10 cm",bE.map(r=>zo(n,r)).join(" / ")],["relative speed",$e(n.relative_speed_m_s)?`${_t(n.relative_speed_m_s/1e3,1)} km/s`:Wn],["crosses the parent's plane",n.plane_crossing_utc?Si(n.plane_crossing_utc):"no"],t!==""&&["timing",t]].filter(r=>r!==!1)}var bE=["ge_1mm","ge_3mm","ge_1cm","ge_10cm"];function zo(n,e){let t=n.status==="unknown"?"unknown":n.expected_hits_status?.[e]??n.status,i=n.expected_hits?.[e];return t==="unknown"||!$e(i)?Wn:`${t==="upper_bound"?"< ":""}${Et(i)}`}function __(n){let e=ds(n);return`${Et(n)}${e&&`, ${e}`}`}function SE(n,e=!0){return $e(rs(n,n.p_hit_ge_1cm))?`${n.status==="upper_bound"?"< ":""}${e?__(n.p_hit_ge_1cm):Et(n.p_hit_ge_1cm)}`:Wn}function rs(n,e){return n.status==="unknown"?null:e}function Lf(n){let[e,t]=n.p_hit_ge_1cm_interval??[];return dl(rs(n,e),rs(n,t))}var ME=[["Zone","",n=>ci(Qn(n),"small")],["Start–end","UTC",n=>`${li(n.start_utc)} ${Nt(n.start_utc)}–${Nt(n.end_utc)}`],["Peak","UTC",n=>Si(n.peak_utc)],["Plane","UTC",n=>n.plane_crossing_utc?Si(n.plane_crossing_utc):"–"],["Speed","km/s",n=>$e(n.relative_speed_m_s)?_t(n.relative_speed_m_s/1e3,1):Wn],["P(hit ≥ 1 cm)","",n=>AE(n,n.p_hit_ge_1cm)],["Interval","",Lf],["MC error","1 sigma",n=>lr(rs(n,n.mc_relative_sd))],["Highest","over timing",n=>Et(rs(n,n.p_hit_ge_1cm_max)),wE],["P(penetr.)","",n=>n.p_penetration===null?"–":Et(rs(n,n.p_penetration)),TE],["Hits ≥ 1 mm","expected",n=>zo(n,"ge_1mm")],["≥ 3 mm","expected",n=>zo(n,"ge_3mm")],["≥ 1 cm","expected",n=>zo(n,"ge_1cm")],["≥ 10 cm","expected",n=>zo(n,"ge_10cm")]];function x_(n){let e=n.passes??[],t=`${n.name}: ${e.length} passes${zs(n)&&`, timing ${zs(n)}`}`,i=ME.filter(([,,,o])=>o===void 0||o(n)),s=O("tr",{},O("th",{scope:"col"},"Pass"),...i.map(([o,a])=>O("th",{scope:"col"},o,a?O("small",{},a):null))),r=O("table",{},O("caption",{},t),O("thead",{},s),O("tbody",{},...e.map(o=>EE(o,i))));return jn("figures",[t],O("div",{class:"scroll",tabindex:0,role:"region","aria-label":t},r))}function wE(n){return zs(n)!==""||(n.passes??[]).some(e=>ks(fs(n),e))}function TE(n){return(n.passes??[]).some(e=>e.p_penetration!==null)}function EE(n,e){let t=Qn(n),i=n.advised===!1,s=O("th",{scope:"row"},String(n.number),i?O("small",{},"past"):null);return O("tr",{class:`row-${t}${i?" past":""}`},s,...e.map(([,,r])=>O("td",{},r(n))))}function AE(n,e){return n.status==="unknown"?Wn:`${n.status==="upper_bound"&&$e(e)?"< ":""}${Et(e)}`}function y_(n){let e=[];addEventListener("beforeprint",()=>{e=[...n.querySelectorAll("details")].filter(t=>!t.open),e.forEach(t=>{t.open=!0})}),addEventListener("afterprint",()=>e.forEach(t=>{t.open=!1}))}function v_(n){let e=O("code",{tabindex:0},n),t=O("button",{type:"button"},"Copy");return t.addEventListener("click",()=>{RE(e,n).then(i=>{t.textContent=i?"Copied":"Selected: press Ctrl+C"})}),O("div",{class:"command"},e,t)}async function RE(n,e){getSelection()?.selectAllChildren(n);try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function S_(n,e){let t=`seed ${n.seed??"unknown"}, ${_t(n.samples)} samples, policy ${n.policy??"unknown"}`,i=[["greenzone",`${n.version??"version unknown"}: ${t}`],["Models",(n.models??[]).join("; ")||"unknown"],...e.map(r=>[`Orbit of ${r.name}`,PE(r)])],s=[...e.filter(r=>xh(r.background)!=="").map(r=>[`Background at ${r.name}`,xh(r.background)])];return O("div",{class:"provenance"},v_(n.command??""),b_(i),jn("inputs",[`Inputs with their digests (${(n.inputs??[]).length}) and sources of the background risk`],b_(s),CE(n)))}function b_(n){return O("dl",{class:"rows"},...n.map(([e,t])=>O("div",{},O("dt",{},e),O("dd",{},t))))}function CE(n){let e=(n.inputs??[]).map(t=>O("tr",{},O("th",{scope:"row"},t.name),O("td",{class:"digest"},t.sha256)));return O("div",{class:"scroll short",tabindex:0,role:"region","aria-label":"Inputs"},O("table",{},O("thead",{},O("tr",{},O("th",{scope:"col"},"Input"),O("th",{scope:"col"},"SHA-256"))),O("tbody",{},...e)))}function PE(n){let e=n.elements_epoch_utc?`epoch ${Xn(n.elements_epoch_utc)} UTC`:"epoch unknown",t=n.elements_age_days;return $e(t)?`${e}, ${_t(Math.abs(t),1)} days ${t<0?"after":"before"} the event`:e}var M_=36e5,IE=[1,2,3,4,6,12,24,48];function ol(n,e){let t=(e-n.start_ms)/(n.end_ms-n.start_ms);return n.left_px+t*(n.right_px-n.left_px)}function Go(n,e){return Math.min(Math.max(ol(n,e),n.left_px),n.right_px)}function w_(n,e){let t=(n.right_px-n.left_px)/(n.end_ms-n.start_ms)*M_,i=(IE.find(r=>r*t>=e)??96)*M_,s=[];for(let r=Math.ceil(n.start_ms/i)*i;r<=n.end_ms;r+=i){let o=new Date(r).toISOString(),a=o.slice(11,16)==="00:00";s.push({x:ol(n,r),label:a?li(o):o.slice(11,16),midnight:a})}return s}var Zu=254,Pr=22,Yu=17,LE=26,Ls=62,T_=50,E_=10,Df=1e-30,R_=5,DE=3;function C_(n,e){let t=n.passes??[],i=O("div",{class:"details","aria-live":"polite"}),s=O("div",{class:"chart",tabindex:0,role:"group","aria-label":`Passes of ${n.name}: left and right arrow keys choose a pass`}),r=dh(n)[0],o=Math.max(0,t.indexOf(jo(n))),a=u=>{o=Math.min(Math.max(u,0),t.length-1);let d=t[o];i.replaceChildren(...d?[g_(d,n)]:[O("p",{},"No pass in the window.")]),s.querySelectorAll(".pass").forEach((h,f)=>h.classList.toggle("chosen",f===o))},l=()=>{s.replaceChildren(UE(n,e,Math.max(s.clientWidth,280),r,a)),a(o)};s.addEventListener("keydown",u=>{let d={ArrowLeft:-1,ArrowRight:1,Home:-t.length,End:t.length}[u.key];d!==void 0&&(u.preventDefault(),a(o+d))}),new ResizeObserver(l).observe(s);let c=NE(n,u=>{r=u,l()});return O("div",{class:"timeline"},O("div",{class:"timeline-top"},O("h3",{},n.name),c),s,i)}function NE(n,e){let t=dh(n);if(t.length<2)return null;let i=t.map((s,r)=>{let o=`${s.name}${fh(s,n)?" (decides the zone)":""}`;return O("button",{type:"button","aria-pressed":String(r===0)},o)});return i.forEach((s,r)=>s.addEventListener("click",()=>{i.forEach(o=>o.setAttribute("aria-pressed",String(o===s))),e(t[r])})),O("div",{class:"measures",role:"group","aria-label":`Probability shown for ${n.name}`},O("span",{},"Probability of"),...i)}function UE(n,e,t,i,s){let r=FE(n,e,t,i);return ot("svg",{width:t,height:Zu,viewBox:`0 0 ${t} ${Zu}`,role:"img","aria-label":`Probability of a ${i.name} per pass, ${n.name}`},ot("defs",{},BE()),...kE(e,r),...zE(r),...GE(r),...fh(i,n)?VE(e.policy,r):[],...HE(n,r),...WE(e,r),...(n.passes??[]).map((o,a)=>XE(o,a,r,s)))}function FE(n,e,t,i){let s=OE(n,e,t),r=n.passes??[],o=f=>f.filter(g=>$e(g)&&g>0).map(Math.log10),a=o(P_(e.policy,i).map(([,f])=>f)),l=o(r.flatMap(f=>[ur(i,f),i.interval(f)?.[1]])),c=Math.max(Math.ceil(Math.max(-5,...l)+.25),...a.map(f=>Math.ceil(f-1e-9))),u=a.length>0?Math.floor(Math.min(...a)+1e-9)-DE:c-5,d=Math.max(u,Math.floor(Math.min(c-3,...o(r.map(i.value))))),h=(s.right_px-s.left_px)/Math.max(r.length,1);return{axis:s,low:d,high:c,measure:i,top:Pr+I_(n).length*Yu+14,base:Zu-LE,gap:h,bar:Math.min(Math.max(h*.42,3),15)}}function OE(n,e,t){let i=(n.passes??[]).map(a=>at(a.peak_utc)).filter($e),s=Math.min(at(e.window.start_utc),...i),r=Math.max(at(e.window.end_utc),...i),o=(r-s)*E_/(t-Ls-T_-2*E_);return{start_ms:s-o,end_ms:r+o,left_px:Ls,right_px:t-T_}}function os(n,e){let t=(Math.log10(e)-n.low)/(n.high-n.low);return n.base-Math.min(Math.max(t,0),1)*(n.base-n.top)}function BE(){return ot("pattern",{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},ot("rect",{class:"hatch-ground",width:7,height:7}),ot("rect",{class:"hatch-stripe",width:3,height:7}))}function kE(n,e){let t=Go(e.axis,at(n.event.known_utc));return[ot("rect",{class:"before",x:Ls,y:Pr,width:Math.max(t-Ls,0),height:e.base-Pr})]}function zE(n){let e=[];for(let t=n.low;t<=n.high;t++){let i=os(n,10**t);e.push(ot("line",{class:"grid",x1:Ls,x2:n.axis.right_px,y1:i,y2:i}),ot("text",{class:"tick",x:Ls-8,y:i+4,"text-anchor":"end"},fl(t)))}return e}function GE(n){return w_(n.axis,44).flatMap(({x:e,label:t,midnight:i})=>[ot("line",{class:"grid",x1:e,x2:e,y1:n.top,y2:n.base+4}),ot("text",{class:i?"tick strong":"tick",x:e,y:Zu-8,"text-anchor":"middle"},t)])}function VE(n,e){return P_(n,e.measure).flatMap(([t,i])=>{let s=os(e,i);return[ot("line",{class:`threshold threshold-${t}`,x1:Ls,x2:e.axis.right_px,y1:s,y2:s}),ot("text",{class:`threshold-label label-${t}`,x:e.axis.right_px+5,y:s+4},t)]})}function P_(n,e){return(n?.thresholds??[]).filter(i=>i.quantity===e.quantity&&(i.scope??"pass")==="pass").flatMap(i=>["yellow","red"].flatMap(s=>{let r=i[s];return typeof r=="number"&&r>0?[[s,r]]:[]}))}function I_(n){return[["shelter","shelter-bar",n.shelter??[]],["depart","departure-bar",n.departure_windows??[]]].filter(([,,t])=>t.length>0)}function HE(n,e){let t=(n.shelter??[]).flatMap(s=>A_(e,s,"shelter-shade",Pr,e.base-Pr)),i=I_(n).flatMap(([s,r,o],a)=>[ot("text",{class:"tick",x:Ls-8,y:Pr+a*Yu+12,"text-anchor":"end"},s),...o.flatMap(l=>A_(e,l,r,Pr+a*Yu+3,Yu-6))]);return[...t,...i]}function A_(n,e,t,i,s){let r=Go(n.axis,at(e.start_utc)),o=Go(n.axis,at(e.end_utc)),a=ot("rect",{class:t,x:r,y:i,width:Math.max(o-r,2),height:s});return a.append(ot("title",{},`${Nt(e.start_utc)}–${Nt(e.end_utc)} UTC`)),[a]}function WE(n,e){let t=ol(e.axis,at(n.event.known_utc));if(!(t>=Ls&&t<=e.axis.right_px))return[];let i=t>e.axis.right_px-150;return[ot("line",{class:"report-line",x1:t,x2:t,y1:6,y2:e.base}),ot("text",{class:"report-label",x:i?t-6:t+6,y:15,"text-anchor":i?"end":"start"},`report known ${Nt(n.event.known_utc)} UTC`)]}function XE(n,e,t,i){let s=ol(t.axis,at(n.peak_utc)),r=Qn(n),o=n.advised!==!1,a=ot("g",{class:`pass zone-${r}${o?"":" past"}`,"data-pass":n.number}),{gap:l}=t;a.append(ot("rect",{class:"reach",x:s-l/2,y:t.top-12,width:l,height:t.base-t.top+14})),a.append(...r==="unknown"||t.measure.value(n)===null?$E(s,t):qE(n,s,t));let c=r==="unknown"?t.top-4:os(t,QE(n,t.measure))-9,u=Math.min(t.bar+5,14);return a.append(ot("g",{class:`shape-${r}`,transform:`translate(${s-u/2} ${Math.max(c-u/2,t.top-14)}) scale(${u/24})`},...gh(r))),a.append(ot("title",{},`Pass ${n.number}, ${lp(r)}, ${Nt(n.peak_utc)} UTC`)),a.addEventListener("pointerenter",()=>i(e)),a.addEventListener("click",()=>i(e)),a}function $E(n,e){return[ot("rect",{class:"bar unknown-bar",x:n-e.bar/2,y:e.top+4,width:e.bar,height:e.base-e.top-4,fill:"url(#hatch)"})]}function qE(n,e,t){let{measure:i}=t,s=Math.max(i.value(n)??0,Df),r=os(t,s),o=n.status==="upper_bound",a=[ot("rect",{class:o?"bar bound-bar":"bar",x:e-t.bar/2,y:r,width:t.bar,height:Math.max(t.base-r,1)})],l=i.interval(n);l&&l[1]>=10**t.low&&a.push(YE(e,l,t)),s<10**t.low&&a.push(ZE(e,t));let c=ur(i,n)??0;ks(i,n)&&a.push(...JE(n,os(t,c),t),KE(e,os(t,c),t.bar));let u=i.sampling(n);return!o&&u!==null&&t.bar>=R_&&s>=10**t.low&&a.push(jE(e,s,u,t)),a}function YE(n,[e,t],i){let[s,r]=[os(i,Math.max(e,Df)),os(i,t)],o=Math.min(2.5,i.bar/2),a=e>=10**i.low?`M${n-o} ${s}h${2*o}`:"";return ot("path",{class:i.bar<R_?"whisker fine":"whisker",d:`M${n} ${s}V${r}M${n-o} ${r}h${2*o}${a}`})}function ZE(n,e){return ot("path",{class:"below",d:`M${n-4} ${e.base-7}h8l-4 6Z`})}function JE(n,e,t){let i=Go(t.axis,at(n.start_utc)),s=Go(t.axis,at(n.end_utc));return s-i>t.bar+3?[ot("rect",{class:"times",x:i,y:e-1.5,width:s-i,height:3})]:[]}function KE(n,e,t){return ot("path",{class:"maximum",d:`M${n-t/2-1} ${e}h${t+2}`})}function jE(n,e,t,i){let s=os(i,e*(1+t)),r=os(i,e*Math.max(1-t,.001));return ot("rect",{class:"sampling",x:n+i.bar/2+1,y:s,width:2.5,height:Math.max(r-s,1)})}function QE(n,e){return Math.max(e.value(n)??0,e.highest(n)??0,e.interval(n)?.[1]??0,Df)}function L_(){let n=(e,t)=>O("li",{},ot("svg",{width:22,height:22,viewBox:"0 0 22 22","aria-hidden":"true"},e),t);return O("ul",{class:"legend"},n(ot("rect",{class:"bar plain-bar",x:7,y:6,width:8,height:15}),"probability, colour: zone of the pass"),n(ot("path",{class:"whisker",d:"M11 3V19M8 3h6M8 19h6"}),"not known (mass, Δv, epoch)"),n(ot("rect",{class:"sampling",x:9,y:4,width:4,height:15}),"Monte Carlo error, one sigma"),n(ot("g",{},ot("rect",{class:"times",x:0,y:9.5,width:22,height:3}),ot("path",{class:"maximum",d:"M5 11h12"})),"highest over the timing, earliest to latest time"),n(ot("rect",{class:"bar bound-bar",x:7,y:6,width:8,height:15}),"upper bound: too few samples hit"),n(ot("path",{class:"below",d:"M7 8h8l-4 6Z"}),"below the axis"),n(ot("rect",{class:"shelter-bar",x:1,y:7,width:20,height:8}),"crew in shelter"),n(ot("rect",{class:"departure-bar",x:1,y:7,width:20,height:8}),"a departing ship is clear of the cloud"))}function eA(n){let e=n.assets??[];return[u_(n),ps("assets","What to do","",O("div",{class:"cards"},...e.map(t=>gp(t,n)))),ps("passes","Passes through the cloud","Each mark is one pass. Point at one, or use the arrow keys, to read it. All times are UTC.",L_(),...e.map(t=>C_(t,n))),tA(n),ps("cloud","The cloud","",O("div",{class:"cloud-grid"},nA(n),O("div",{class:"charts"},o_(e),n.gabbard?l_(n.gabbard):null))),ps("notes","How far to trust it","",f_(n)),ps("policy","The rule that decided","",p_(n.policy,e)),ps("table","Every pass in figures","",...e.map(x_)),ps("provenance","Recompute it","",S_(n.provenance??{},e)),O("footer",{},"Made by greenzone. The page holds everything it shows and asks the network for nothing. Land outline: Natural Earth.")]}function tA(n){let e=(n.assets??[]).map(t=>Ig(t,n.event.known_utc)).filter(t=>t!==null);return e.length===0?null:ps("crew","Crew timeline","",O("div",{class:"crews"},...e))}function nA(n){let e=n.snapshots??[];return e.length===0?null:Mg(e)}function iA(){performance.mark("greenzone-ready"),window.greenzoneReady=!0,document.documentElement.dataset.greenzone="ready"}var Nf=document.getElementById("greenzone-report");Nf?.replaceChildren(...eA(yp()).filter(n=>n!==null));Nf&&y_(Nf);requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(iA,0)));})();
