import { wordSet } from "../wordSet";

/** Words around a name, in lower case. */

/** Titles that a name follows. */
export const titles: ReadonlySet<string> = wordSet(
  "mr mrs ms miss mx dr prof professor sir dame cllr councillor rev revd reverend pc pcso dc ds dci di dcs ps sgt sergeant " +
    "constable hhj judge imam rabbi auntie aunty aunt uncle nana nanny mam",
);

/** What one person is to another, or to the service: a capitalised word behind it is a name. */
export const relations: ReadonlySet<string> = wordSet(
  "mother mum mam mummy father dad daddy stepmother stepmum stepfather stepdad son daughter stepson stepdaughter brother sister " +
    "stepbrother stepsister cousin nephew niece nan gran grandmother grandma granddad grandad grandfather uncle aunt auntie " +
    "boyfriend girlfriend friend partner carer child boy girl person teenager victim witness sibling twin worker manager " +
    "officer teacher mentor nurse psychologist solicitor clerk volunteer intermediary guardian boy's girl's",
);

/** Between what somebody is and the name: `a boy called Xavi`. */
export const naming: ReadonlySet<string> = wordSet("called named");

/** Those of them behind which two capitals may be somebody's initials. */
export const initialled: ReadonlySet<string> = wordSet(
  "child boy girl person victim witness son daughter brother sister",
);

/** What a person does or has done, and no month, colour or grant. */
export const deeds: ReadonlySet<string> = wordSet(
  "said says say tells told disclosed explained explains described thinks thought felt feels wants wanted lives lived attends " +
    "attended engages engaged asked asks refused refuses speaks spoke enjoys enjoyed loves loved hates hated struggles " +
    "struggled admitted admits denied denies complied complies breached absconded reoffended moved stayed stays believes " +
    "completed likes liked hopes hoped knows knew went goes turned arrived is was has had did does needs needed remains gets got",
);

/** Those of them that a month, a season or a quality does not do. */
export const personalDeeds: ReadonlySet<string> = wordSet(
  "said says tells told disclosed explained explains thinks thought felt feels wants wanted lives lived attends attended " +
    "engages engaged asked asks refused refuses speaks spoke enjoys enjoyed loves loved hates hated struggles struggled " +
    "admitted admits denied denies absconded reoffended believes likes liked",
);

/** What is somebody's: `Will's mum`. */
export const belongings: ReadonlySet<string> = wordSet(
  "mother mum mam father dad parents parent family nan gran grandmother grandfather carer carers brother sister siblings uncle aunt " +
    "worker case plan file order assessment school home behaviour needs voice views wishes phone placement offending offence " +
    "bedroom friend friends health life exit social education contact curfew safety release referral intervention",
);

/** A capitalised word behind these is meant as a label, not as a name. */
export const labelling: ReadonlySet<string> = wordSet(
  "the a an this that these those each every our their its his her my your any no rated rating status rag in of band level option " +
    "appendix annex group section part plan figure table unit block class team category programme project called",
);

/** What holds a family together. */
export const families: ReadonlySet<string> = wordSet("family household siblings brothers sisters twins");

/** Little words inside family names. */
export const particles: ReadonlySet<string> = wordSet(
  "ap ab al el bin ibn bint de da dos di del van der den von la le ferch",
);
