// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.sessions.*;

public class SessionsFactoryImpl extends EFactoryImpl implements SessionsFactory {
	public static SessionsFactory init() {
		try {
			SessionsFactory theSessionsFactory = (SessionsFactory)EPackage.Registry.INSTANCE.getEFactory(SessionsPackage.eNS_URI);
			if (theSessionsFactory != null) {
				return theSessionsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SessionsFactoryImpl();
	}

	public SessionsFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SessionsPackage.SESSION: return createSession();
			case SessionsPackage.AGENDA_ITEM: return createAgendaItem();
			case SessionsPackage.CONNECTION_EVENT: return createConnectionEvent();
			case SessionsPackage.INTERVENTION: return createIntervention();
			case SessionsPackage.SESSION_NOTE: return createSessionNote();
			case SessionsPackage.NOTE_SECTION: return createNoteSection();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SessionsPackage.MODALITY:
				return createModalityFromString(eDataType, initialValue);
			case SessionsPackage.TOPIC:
				return createTopicFromString(eDataType, initialValue);
			case SessionsPackage.CONNECTION_STATE:
				return createConnectionStateFromString(eDataType, initialValue);
			case SessionsPackage.PARADOX_SIDE:
				return createParadoxSideFromString(eDataType, initialValue);
			case SessionsPackage.NOTE_FORMAT:
				return createNoteFormatFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SessionsPackage.MODALITY:
				return convertModalityToString(eDataType, instanceValue);
			case SessionsPackage.TOPIC:
				return convertTopicToString(eDataType, instanceValue);
			case SessionsPackage.CONNECTION_STATE:
				return convertConnectionStateToString(eDataType, instanceValue);
			case SessionsPackage.PARADOX_SIDE:
				return convertParadoxSideToString(eDataType, instanceValue);
			case SessionsPackage.NOTE_FORMAT:
				return convertNoteFormatToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	@Override
	public AgendaItem createAgendaItem() {
		AgendaItemImpl agendaItem = new AgendaItemImpl();
		return agendaItem;
	}

	@Override
	public ConnectionEvent createConnectionEvent() {
		ConnectionEventImpl connectionEvent = new ConnectionEventImpl();
		return connectionEvent;
	}

	@Override
	public Intervention createIntervention() {
		InterventionImpl intervention = new InterventionImpl();
		return intervention;
	}

	@Override
	public SessionNote createSessionNote() {
		SessionNoteImpl sessionNote = new SessionNoteImpl();
		return sessionNote;
	}

	@Override
	public NoteSection createNoteSection() {
		NoteSectionImpl noteSection = new NoteSectionImpl();
		return noteSection;
	}

	public Modality createModalityFromString(EDataType eDataType, String initialValue) {
		Modality result = Modality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertModalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Topic createTopicFromString(EDataType eDataType, String initialValue) {
		Topic result = Topic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertTopicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ConnectionState createConnectionStateFromString(EDataType eDataType, String initialValue) {
		ConnectionState result = ConnectionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertConnectionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ParadoxSide createParadoxSideFromString(EDataType eDataType, String initialValue) {
		ParadoxSide result = ParadoxSide.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertParadoxSideToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public NoteFormat createNoteFormatFromString(EDataType eDataType, String initialValue) {
		NoteFormat result = NoteFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertNoteFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public SessionsPackage getSessionsPackage() {
		return (SessionsPackage)getEPackage();
	}

	@Deprecated
	public static SessionsPackage getPackage() {
		return SessionsPackage.eINSTANCE;
	}
}
