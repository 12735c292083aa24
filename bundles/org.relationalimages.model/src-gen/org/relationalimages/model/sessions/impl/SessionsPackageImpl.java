// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.NoteFormat;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class SessionsPackageImpl extends EPackageImpl implements SessionsPackage {
	private EClass sessionEClass = null;
	private EClass agendaItemEClass = null;
	private EClass connectionEventEClass = null;
	private EClass interventionEClass = null;
	private EClass sessionNoteEClass = null;
	private EClass noteSectionEClass = null;
	private EEnum modalityEEnum = null;
	private EEnum topicEEnum = null;
	private EEnum connectionStateEEnum = null;
	private EEnum paradoxSideEEnum = null;
	private EEnum noteFormatEEnum = null;

	private SessionsPackageImpl() {
		super(eNS_URI, SessionsFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static SessionsPackage init() {
		if (isInited) return (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		Object registeredSessionsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SessionsPackageImpl theSessionsPackage = registeredSessionsPackage instanceof SessionsPackageImpl ? (SessionsPackageImpl)registeredSessionsPackage : new SessionsPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = (StrategiesPackageImpl)(registeredPackage instanceof StrategiesPackageImpl ? registeredPackage : StrategiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		theSessionsPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theSessionsPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		theSessionsPackage.freeze();
		EPackage.Registry.INSTANCE.put(SessionsPackage.eNS_URI, theSessionsPackage);
		return theSessionsPackage;
	}

	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	@Override
	public EAttribute getSession_Number() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getSession_DayOffset() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getSession_Date() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getSession_Minutes() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getSession_Modality() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getSession_Participants() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getSession_Agenda() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getSession_Events() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getSession_Interventions() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getSession_Notes() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EClass getAgendaItem() {
		return agendaItemEClass;
	}

	@Override
	public EAttribute getAgendaItem_Topic() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getAgendaItem_Planned() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getAgendaItem_Done() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getConnectionEvent() {
		return connectionEventEClass;
	}

	@Override
	public EAttribute getConnectionEvent_Order() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getConnectionEvent_State() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getConnectionEvent_Zest() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getConnectionEvent_Action() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getConnectionEvent_Clarity() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getConnectionEvent_Worth() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getConnectionEvent_Desire() {
		return (EAttribute)connectionEventEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getConnectionEvent_Between() {
		return (EReference)connectionEventEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getConnectionEvent_Repairs() {
		return (EReference)connectionEventEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EClass getIntervention() {
		return interventionEClass;
	}

	@Override
	public EAttribute getIntervention_Text() {
		return (EAttribute)interventionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getIntervention_Addresses() {
		return (EAttribute)interventionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getIntervention_Targets() {
		return (EReference)interventionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getSessionNote() {
		return sessionNoteEClass;
	}

	@Override
	public EAttribute getSessionNote_Format() {
		return (EAttribute)sessionNoteEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getSessionNote_Sensitive() {
		return (EAttribute)sessionNoteEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getSessionNote_Sections() {
		return (EReference)sessionNoteEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getNoteSection() {
		return noteSectionEClass;
	}

	@Override
	public EAttribute getNoteSection_Title() {
		return (EAttribute)noteSectionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getNoteSection_Text() {
		return (EAttribute)noteSectionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getNoteSection_Mentions() {
		return (EReference)noteSectionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EEnum getModality() {
		return modalityEEnum;
	}

	@Override
	public EEnum getTopic() {
		return topicEEnum;
	}

	@Override
	public EEnum getConnectionState() {
		return connectionStateEEnum;
	}

	@Override
	public EEnum getParadoxSide() {
		return paradoxSideEEnum;
	}

	@Override
	public EEnum getNoteFormat() {
		return noteFormatEEnum;
	}

	@Override
	public SessionsFactory getSessionsFactory() {
		return (SessionsFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		sessionEClass = createEClass(SESSION);
		createEAttribute(sessionEClass, SESSION__NUMBER);
		createEAttribute(sessionEClass, SESSION__DAY_OFFSET);
		createEAttribute(sessionEClass, SESSION__DATE);
		createEAttribute(sessionEClass, SESSION__MINUTES);
		createEAttribute(sessionEClass, SESSION__MODALITY);
		createEReference(sessionEClass, SESSION__PARTICIPANTS);
		createEReference(sessionEClass, SESSION__AGENDA);
		createEReference(sessionEClass, SESSION__EVENTS);
		createEReference(sessionEClass, SESSION__INTERVENTIONS);
		createEReference(sessionEClass, SESSION__NOTES);
		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__TOPIC);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__PLANNED);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__DONE);
		connectionEventEClass = createEClass(CONNECTION_EVENT);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__ORDER);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__STATE);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__ZEST);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__ACTION);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__CLARITY);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__WORTH);
		createEAttribute(connectionEventEClass, CONNECTION_EVENT__DESIRE);
		createEReference(connectionEventEClass, CONNECTION_EVENT__BETWEEN);
		createEReference(connectionEventEClass, CONNECTION_EVENT__REPAIRS);
		interventionEClass = createEClass(INTERVENTION);
		createEAttribute(interventionEClass, INTERVENTION__TEXT);
		createEAttribute(interventionEClass, INTERVENTION__ADDRESSES);
		createEReference(interventionEClass, INTERVENTION__TARGETS);
		sessionNoteEClass = createEClass(SESSION_NOTE);
		createEAttribute(sessionNoteEClass, SESSION_NOTE__FORMAT);
		createEAttribute(sessionNoteEClass, SESSION_NOTE__SENSITIVE);
		createEReference(sessionNoteEClass, SESSION_NOTE__SECTIONS);
		noteSectionEClass = createEClass(NOTE_SECTION);
		createEAttribute(noteSectionEClass, NOTE_SECTION__TITLE);
		createEAttribute(noteSectionEClass, NOTE_SECTION__TEXT);
		createEReference(noteSectionEClass, NOTE_SECTION__MENTIONS);
		modalityEEnum = createEEnum(MODALITY);
		topicEEnum = createEEnum(TOPIC);
		connectionStateEEnum = createEEnum(CONNECTION_STATE);
		paradoxSideEEnum = createEEnum(PARADOX_SIDE);
		noteFormatEEnum = createEEnum(NOTE_FORMAT);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		RimPackage theRimPackage = (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		CasesPackage theCasesPackage = (CasesPackage)EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		sessionEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		sessionEClass.getESuperTypes().add(theRimPackage.getSourced());
		agendaItemEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		connectionEventEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		interventionEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		interventionEClass.getESuperTypes().add(theRimPackage.getQuoted());
		sessionNoteEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		sessionNoteEClass.getESuperTypes().add(theRimPackage.getSourced());
		noteSectionEClass.getESuperTypes().add(theRimPackage.getIdentified());
		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSession_Number(), theRimPackage.getOrdinal(), "number", "1", 1, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DayOffset(), theRimPackage.getDayOffset(), "dayOffset", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Date(), theRimPackage.getCalendarDate(), "date", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Minutes(), theRimPackage.getMinutes(), "minutes", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Modality(), this.getModality(), "modality", "INDIVIDUAL", 1, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Participants(), theCasesPackage.getPerson(), null, "participants", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Events(), this.getConnectionEvent(), null, "events", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Interventions(), this.getIntervention(), null, "interventions", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Notes(), this.getSessionNote(), null, "notes", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgendaItem_Topic(), this.getTopic(), "topic", "OTHER", 1, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Planned(), ecorePackage.getEBoolean(), "planned", "true", 1, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Done(), ecorePackage.getEBoolean(), "done", null, 1, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(connectionEventEClass, ConnectionEvent.class, "ConnectionEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnectionEvent_Order(), theRimPackage.getOrder(), "order", "0", 1, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_State(), this.getConnectionState(), "state", "CONNECTION", 1, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_Zest(), theRimPackage.getFivePoint(), "zest", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_Action(), theRimPackage.getFivePoint(), "action", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_Clarity(), theRimPackage.getFivePoint(), "clarity", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_Worth(), theRimPackage.getFivePoint(), "worth", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionEvent_Desire(), theRimPackage.getFivePoint(), "desire", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnectionEvent_Between(), theCasesPackage.getRelationship(), null, "between", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnectionEvent_Repairs(), this.getConnectionEvent(), null, "repairs", null, 0, 1, ConnectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(interventionEClass, Intervention.class, "Intervention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntervention_Text(), ecorePackage.getEString(), "text", null, 1, 1, Intervention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntervention_Addresses(), this.getParadoxSide(), "addresses", "OTHER", 1, 1, Intervention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIntervention_Targets(), theRimPackage.getClinicalElement(), null, "targets", null, 0, -1, Intervention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(sessionNoteEClass, SessionNote.class, "SessionNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSessionNote_Format(), this.getNoteFormat(), "format", "FREE", 1, 1, SessionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSessionNote_Sensitive(), ecorePackage.getEBoolean(), "sensitive", null, 1, 1, SessionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSessionNote_Sections(), this.getNoteSection(), null, "sections", null, 0, -1, SessionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(noteSectionEClass, NoteSection.class, "NoteSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNoteSection_Title(), ecorePackage.getEString(), "title", null, 0, 1, NoteSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNoteSection_Text(), ecorePackage.getEString(), "text", null, 0, 1, NoteSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNoteSection_Mentions(), theRimPackage.getClinicalElement(), null, "mentions", null, 0, -1, NoteSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(modalityEEnum, Modality.class, "Modality");
		addEEnumLiteral(modalityEEnum, Modality.INDIVIDUAL);
		addEEnumLiteral(modalityEEnum, Modality.COUPLE);
		addEEnumLiteral(modalityEEnum, Modality.FAMILY);
		addEEnumLiteral(modalityEEnum, Modality.GROUP);
		addEEnumLiteral(modalityEEnum, Modality.SUPERVISION);
		addEEnumLiteral(modalityEEnum, Modality.OTHER);
		initEEnum(topicEEnum, Topic.class, "Topic");
		addEEnumLiteral(topicEEnum, Topic.ORIGIN_STORY);
		addEEnumLiteral(topicEEnum, Topic.ONE_PERSON_SYSTEM);
		addEEnumLiteral(topicEEnum, Topic.COMMITMENT);
		addEEnumLiteral(topicEEnum, Topic.SAFETY);
		addEEnumLiteral(topicEEnum, Topic.REPAIR);
		addEEnumLiteral(topicEEnum, Topic.IMAGE_WORK);
		addEEnumLiteral(topicEEnum, Topic.PARADOX);
		addEEnumLiteral(topicEEnum, Topic.EXERCISE);
		addEEnumLiteral(topicEEnum, Topic.OTHER);
		initEEnum(connectionStateEEnum, ConnectionState.class, "ConnectionState");
		addEEnumLiteral(connectionStateEEnum, ConnectionState.CONNECTION);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.ACUTE_DISCONNECTION);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.CHRONIC_DISCONNECTION);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.CONDEMNED_ISOLATION);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.RECONNECTION);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.ENHANCED_CONNECTION);
		initEEnum(paradoxSideEEnum, ParadoxSide.class, "ParadoxSide");
		addEEnumLiteral(paradoxSideEEnum, ParadoxSide.YEARNING);
		addEEnumLiteral(paradoxSideEEnum, ParadoxSide.STRATEGY);
		addEEnumLiteral(paradoxSideEEnum, ParadoxSide.BOTH);
		addEEnumLiteral(paradoxSideEEnum, ParadoxSide.OTHER);
		initEEnum(noteFormatEEnum, NoteFormat.class, "NoteFormat");
		addEEnumLiteral(noteFormatEEnum, NoteFormat.FREE);
		addEEnumLiteral(noteFormatEEnum, NoteFormat.SOAP);
		addEEnumLiteral(noteFormatEEnum, NoteFormat.DAP);
		addEEnumLiteral(noteFormatEEnum, NoteFormat.BIRP);
		addEEnumLiteral(noteFormatEEnum, NoteFormat.GIRP);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The meetings: agenda, moments of connection and disconnection, interventions and notes."
		   });
		addAnnotation
		  (modalityEEnum,
		   source,
		   new String[] {
			   "documentation", "Who sits together. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "One client and the therapist. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Both partners together. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Several members of a family. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A group of people with a common purpose. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The therapist and a supervisor; the client is not there. Source: workbench."
		   });
		addAnnotation
		  (modalityEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Others, such as a telephone call or a meeting with other helpers. Source: workbench."
		   });
		addAnnotation
		  (topicEEnum,
		   source,
		   new String[] {
			   "documentation", "What an item of the agenda is about. Source: S2#2, S2#11, S2#12, workbench."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "How the two met and why they fell in love; good to ask early, especially after long stress. Source: S2#2."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Whether a partner thinks for one, as if alone. Worth taking up early. Source: S2#12."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Whether, and how far, both have decided for each other. Better not near the beginning of treatment. Source: S2#11."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "How safe the two feel with each other, and what would help. Source: S2#1."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "How something that went wrong between people can be mended. Source: S2#4."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Putting relational images and their meanings into words. Source: S0#4, S0#19."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The yearning for connection and the ways of staying out of it. Source: S0#7, S0#15."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Handing out an exercise or talking it over. Source: S1#20."
		   });
		addAnnotation
		  (topicEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Something else; the name of the item says what. Source: workbench."
		   });
		addAnnotation
		  (connectionStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the relationship stands between connection and disconnection. Source: S0#6, P5, P7, P8."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "In touch: both feel and are felt. Source: S0#6."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A break just now, which can be talked about and mended. Source: P5."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A lasting break in which hurt is no longer shown. Source: S0#5, P5."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Shut out, unable to move, feeling at fault."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Finding back to each other after a break. Source: S0#6, P5."
		   });
		addAnnotation
		  (connectionStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "More connected than before the break: both see, know and feel that they matter. Source: P8, S1#66."
		   });
		addAnnotation
		  (paradoxSideEEnum,
		   source,
		   new String[] {
			   "documentation", "Which side of the paradox an intervention speaks to. Source: S0#15."
		   });
		addAnnotation
		  (paradoxSideEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Speaks to the yearning for connection. Source: S0#15."
		   });
		addAnnotation
		  (paradoxSideEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Speaks to the ways of staying out of connection, and honours what they protect from. Source: S0#15."
		   });
		addAnnotation
		  (paradoxSideEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Speaks to the yearning and to the strategy in one. Source: S0#15."
		   });
		addAnnotation
		  (paradoxSideEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Speaks to something else. Source: workbench."
		   });
		addAnnotation
		  (noteFormatEEnum,
		   source,
		   new String[] {
			   "documentation", "The form of a session note. Source: workbench."
		   });
		addAnnotation
		  (noteFormatEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Choose this to write without headings."
		   });
		addAnnotation
		  (noteFormatEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Choose this for what the client reports, what is observed, how both are understood, and what comes next."
		   });
		addAnnotation
		  (noteFormatEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Choose this for what was said and seen, how it is understood, and what comes next."
		   });
		addAnnotation
		  (noteFormatEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Choose this for what was presented, what the therapist did, how the client answered, and what comes next."
		   });
		addAnnotation
		  (noteFormatEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Choose this for what is aimed at, what the therapist did, how the client answered, and what comes next."
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "documentation", "One meeting. Source: S0#14."
		   });
		addAnnotation
		  (getSession_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number, from 1; no two sessions share one. Source: workbench."
		   });
		addAnnotation
		  (getSession_DayOffset(),
		   source,
		   new String[] {
			   "documentation", "Days since the work began, from 0; preferred to a date. Source: P90, workbench."
		   });
		addAnnotation
		  (getSession_Date(),
		   source,
		   new String[] {
			   "documentation", "The date, year-month-day, where it is really needed. Source: P90."
		   });
		addAnnotation
		  (getSession_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long it lasted, in minutes, 1 to 600. Source: workbench."
		   });
		addAnnotation
		  (getSession_Modality(),
		   source,
		   new String[] {
			   "documentation", "Who sat together. Source: workbench."
		   });
		addAnnotation
		  (getSession_Participants(),
		   source,
		   new String[] {
			   "documentation", "The people who took part. Source: S0#14."
		   });
		addAnnotation
		  (getSession_Agenda(),
		   source,
		   new String[] {
			   "documentation", "What was planned and what was taken up. Source: S2#11, S2#12."
		   });
		addAnnotation
		  (getSession_Events(),
		   source,
		   new String[] {
			   "documentation", "Moments of connection and disconnection, in order. Source: S0#14."
		   });
		addAnnotation
		  (getSession_Interventions(),
		   source,
		   new String[] {
			   "documentation", "What the therapist said or did. Source: S0#19."
		   });
		addAnnotation
		  (getSession_Notes(),
		   source,
		   new String[] {
			   "documentation", "The written notes. Source: workbench."
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "documentation", "One thing to take up in a session. Source: S2#2, S2#11, S2#12."
		   });
		addAnnotation
		  (getAgendaItem_Topic(),
		   source,
		   new String[] {
			   "documentation", "What it is about. Source: S2#2, S2#11, S2#12."
		   });
		addAnnotation
		  (getAgendaItem_Planned(),
		   source,
		   new String[] {
			   "documentation", "True when it was planned beforehand. Source: S2#11."
		   });
		addAnnotation
		  (getAgendaItem_Done(),
		   source,
		   new String[] {
			   "documentation", "True when it was taken up. Source: S2#12."
		   });
		addAnnotation
		  (connectionEventEClass,
		   source,
		   new String[] {
			   "documentation", "A moment of connection or disconnection, with what it did to the five good things. Source: S0#6, S0#14, P8."
		   });
		addAnnotation
		  (getConnectionEvent_Order(),
		   source,
		   new String[] {
			   "documentation", "Its place in the session, from 0. Source: S0#14."
		   });
		addAnnotation
		  (getConnectionEvent_State(),
		   source,
		   new String[] {
			   "documentation", "Where the relationship stood. Source: S0#6, P5."
		   });
		addAnnotation
		  (getConnectionEvent_Zest(),
		   source,
		   new String[] {
			   "documentation", "More (+2) or less (-2) energy. Source: P8."
		   });
		addAnnotation
		  (getConnectionEvent_Action(),
		   source,
		   new String[] {
			   "documentation", "More (+2) or less (-2) ability to act. Source: P8."
		   });
		addAnnotation
		  (getConnectionEvent_Clarity(),
		   source,
		   new String[] {
			   "documentation", "More clarity (+2) or more confusion (-2). Source: P8."
		   });
		addAnnotation
		  (getConnectionEvent_Worth(),
		   source,
		   new String[] {
			   "documentation", "More (+2) or less (-2) sense of worth. Source: P8."
		   });
		addAnnotation
		  (getConnectionEvent_Desire(),
		   source,
		   new String[] {
			   "documentation", "More desire for connection (+2) or more withdrawal (-2). Source: P8."
		   });
		addAnnotation
		  (getConnectionEvent_Between(),
		   source,
		   new String[] {
			   "documentation", "The relationship it happened in. Source: S0#14."
		   });
		addAnnotation
		  (getConnectionEvent_Repairs(),
		   source,
		   new String[] {
			   "documentation", "The earlier disconnection that this moment repairs. Source: P5, P8."
		   });
		addAnnotation
		  (interventionEClass,
		   source,
		   new String[] {
			   "documentation", "What the therapist said or did, informed by the layers and their meanings. Source: S0#15, S0#19."
		   });
		addAnnotation
		  (getIntervention_Text(),
		   source,
		   new String[] {
			   "documentation", "What was said or done. Source: S0#19."
		   });
		addAnnotation
		  (getIntervention_Addresses(),
		   source,
		   new String[] {
			   "documentation", "Which side of the paradox it spoke to. Source: S0#15."
		   });
		addAnnotation
		  (getIntervention_Targets(),
		   source,
		   new String[] {
			   "documentation", "The images, meanings, strategies or others it was meant for. Source: S0#19."
		   });
		addAnnotation
		  (sessionNoteEClass,
		   source,
		   new String[] {
			   "documentation", "A written note about a session, free or in one of the usual forms. Source: workbench."
		   });
		addAnnotation
		  (getSessionNote_Format(),
		   source,
		   new String[] {
			   "documentation", "The form of the note. Source: workbench."
		   });
		addAnnotation
		  (getSessionNote_Sensitive(),
		   source,
		   new String[] {
			   "documentation", "True when it stays out of everything that leaves the case: exports, pictures, the clipboard, projection and de-identified copies. Source: P90, workbench."
		   });
		addAnnotation
		  (getSessionNote_Sections(),
		   source,
		   new String[] {
			   "documentation", "Its sections, in order. Source: workbench."
		   });
		addAnnotation
		  (noteSectionEClass,
		   source,
		   new String[] {
			   "documentation", "One titled section of a note. Source: workbench."
		   });
		addAnnotation
		  (getNoteSection_Title(),
		   source,
		   new String[] {
			   "documentation", "Its heading, for example \"Assessment\". Source: workbench."
		   });
		addAnnotation
		  (getNoteSection_Text(),
		   source,
		   new String[] {
			   "documentation", "What was written. Source: workbench."
		   });
		addAnnotation
		  (getNoteSection_Mentions(),
		   source,
		   new String[] {
			   "documentation", "The elements of the case that the text speaks of. Source: workbench."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getIntervention_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getNoteSection_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
