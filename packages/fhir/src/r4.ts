/** FHIR R4, as far as this package writes it. Everything is plain JSON. */

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueCoding?: Coding;
  readonly valueAttachment?: Attachment;
  readonly valueDateTime?: string;
  readonly valueDecimal?: number;
  readonly valueExpression?: Expression;
  readonly valueInteger?: number;
  readonly valueString?: string;
}

/** What stands beside a text: its translations. */
export interface Element {
  readonly extension: readonly Extension[];
}

export interface Coding {
  readonly extension?: readonly Extension[];
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly _display?: Element;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}

export interface Attachment {
  readonly contentType: string;
  readonly language?: string;
  readonly url: string;
}

export interface Expression {
  readonly name?: string;
  readonly language: 'text/fhirpath';
  readonly expression: string;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly extension: readonly Extension[];
  readonly language: string;
  readonly url: string;
  readonly version?: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: Element;
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly experimental?: boolean;
  readonly subjectType: readonly ['Patient'];
  readonly date?: string;
  readonly publisher?: string;
  readonly copyright: string;
  readonly code?: readonly Coding[];
  readonly item: readonly QuestionnaireItem[];
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly code?: readonly Coding[];
  readonly text?: string;
  readonly _text?: Element;
  readonly type: 'choice' | 'decimal' | 'display' | 'integer' | 'text';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | '!=';
  readonly answerCoding: Coding;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly extension: readonly Extension[];
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly subject?: Reference;
  readonly authored?: string;
  readonly author?: Reference;
  readonly source?: Reference;
  readonly item?: readonly ResponseItem[];
}

export interface ResponseItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
}

export interface Observation {
  readonly resourceType: 'Observation';
  readonly extension: readonly Extension[];
  readonly status: 'final' | 'preliminary';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject?: Reference;
  readonly effectiveDateTime?: string;
  readonly valueQuantity?: Quantity;
  readonly dataAbsentReason?: CodeableConcept;
  readonly interpretation?: readonly CodeableConcept[];
  readonly derivedFrom?: readonly Reference[];
  readonly component?: readonly ObservationComponent[];
}

export interface ObservationComponent {
  readonly code: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly dataAbsentReason?: CodeableConcept;
  readonly interpretation?: readonly CodeableConcept[];
}

export interface Task {
  readonly resourceType: 'Task';
  readonly status: 'requested';
  readonly intent: 'proposal';
  readonly priority: 'urgent';
  readonly code: CodeableConcept;
  readonly focus?: Reference;
  readonly for?: Reference;
  readonly authoredOn?: string;
  readonly input: readonly { readonly type: CodeableConcept; readonly valueString: string }[];
}
