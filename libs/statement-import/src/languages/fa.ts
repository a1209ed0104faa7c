import { languageTable } from './language-table.js';

export const persian = languageTable({
  code: 'fa',
  stopwords: 'که در به از این را با است برای آن های شده می یک تا هم خود ما بر و نیز هستند کرد',
  salutations: 'جناب, سرکار, آقای, خانم, عالیجناب',
  closings: 'با احترام, با سپاس, با تشکر',
  requests: 'ما خواستار, می خواهیم, درخواست می کنیم, خواستاریم, مصرانه',
  requestVerbs: 'خواستار, خواستاریم, درخواست, مطالبات, می خواهیم, باید',
  demandHeadings: 'مطالبات, خواسته ها, خواسته های ما, توصیه ها',
  noteHeadings: 'یادداشت ها, پانویس, پانوشت, منابع',
  signatoryWords: 'امضاکنندگان, امضا کنندگان, امضاها, امضا شده, امضا',
  organizationWords: 'سازمان ها, سازمانها, سازمان, نهادها, انجمن ها, گروه ها',
  individualWords: 'افراد, اشخاص, شخصیت ها',
  onBehalf: 'از طرف, به نمایندگی از',
  contactLabels: 'تماس, اطلاعات تماس, برای اطلاعات بیشتر',
  phoneLabels: 'تلفن, شماره تلفن',
  emailLabels: 'ایمیل, پست الکترونیک, رایانامه',
  subjectLabels: 'موضوع',
  undersigned: 'ما امضاکنندگان, ما امضا کنندگان',
  and: 'و',
});
