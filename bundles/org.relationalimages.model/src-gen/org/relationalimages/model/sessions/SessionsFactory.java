// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.ecore.EFactory;

public interface SessionsFactory extends EFactory {
	SessionsFactory eINSTANCE = org.relationalimages.model.sessions.impl.SessionsFactoryImpl.init();
	Session createSession();
	AgendaItem createAgendaItem();
	ConnectionEvent createConnectionEvent();
	Intervention createIntervention();
	SessionNote createSessionNote();
	NoteSection createNoteSection();
	SessionsPackage getSessionsPackage();
}
