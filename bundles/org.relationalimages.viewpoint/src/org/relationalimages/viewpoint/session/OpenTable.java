// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableSynchronizer;

/** A table from its opening to its closing. One that is opened again gets another instance. */
final class OpenTable implements OpenView {

	private final TableSynchronizer synchronizer;
	private boolean open = true;

	OpenTable(TableSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	DTable table() {
		return synchronizer.table();
	}

	TableSynchronizer synchronizer() {
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
}
