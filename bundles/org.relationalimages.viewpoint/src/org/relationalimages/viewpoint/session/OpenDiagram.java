// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.refresh.Synchronizer;

/** A diagram from its opening to its closing. A diagram that is opened again gets another instance. */
final class OpenDiagram implements OpenView {

	private final Synchronizer synchronizer;
	private boolean open = true;

	OpenDiagram(Synchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	DDiagram diagram() {
		return synchronizer.diagram();
	}

	Synchronizer synchronizer() {
		return synchronizer;
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	void close() {
		open = false;
	}

	/** Records what changes of the model affect, for the next refresh. */
	void note(Collection<Notification> notifications) {
		notifications.forEach(synchronizer::changed);
	}

	/** Computes everything again. */
	void refreshAll(DiagramChange change) {
		synchronizer.touchAll();
		synchronizer.refresh(change);
	}
}
