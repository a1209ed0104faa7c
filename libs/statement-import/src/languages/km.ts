import { languageTable } from './language-table.js';

export const khmer = languageTable({
  code: 'km',
  stopwords: 'នៃ និង ជា ដែល ក្នុង ពី នៅ បាន ឲ្យ ឱ្យ យើង',
  salutations: 'សូមគោរព, គោរពជូន, ជូនចំពោះ',
  closings: 'ដោយក្តីគោរព, សូមអរគុណ, ដោយសេចក្តីគោរព',
  requests: 'យើងសូមអំពាវនាវ, យើងសូមស្នើ, យើងទាមទារ, សូមអំពាវនាវ, យើងសូមជំរុញ',
  requestVerbs: 'អំពាវនាវ, ស្នើ, ទាមទារ, សំណើ, ជំរុញ',
  demandHeadings: 'សំណើ, ការទាមទារ, អនុសាសន៍',
  noteHeadings: 'កំណត់សម្គាល់, ឯកសារយោង',
  signatoryWords: 'ហត្ថលេខី, អ្នកចុះហត្ថលេខា, ចុះហត្ថលេខាដោយ',
  organizationWords: 'អង្គការ, សមាគម, អង្គការសង្គមស៊ីវិល, សហគមន៍, សហជីព',
  individualWords: 'បុគ្គល',
  honorifics: 'លោក, លោកស្រី, បណ្ឌិត, កញ្ញា',
  contactLabels: 'ទំនាក់ទំនង, អ្នកទំនាក់ទំនង, សម្រាប់ព័ត៌មានបន្ថែម',
  phoneLabels: 'ទូរស័ព្ទ, លេខទូរស័ព្ទ',
  emailLabels: 'អ៊ីមែល',
  subjectLabels: 'កម្មវត្ថុ',
  undersigned: 'យើងខ្ញុំ, យើង ជាអង្គការ, យើងជាអង្គការ',
  and: 'និង',
});
