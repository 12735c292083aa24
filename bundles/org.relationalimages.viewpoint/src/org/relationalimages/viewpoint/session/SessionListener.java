// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** Is notified of events of a session. */
@FunctionalInterface
public interface SessionListener {

	/** Called when the model and all open diagrams are in their new state. It must not change the model. */
	void sessionChanged(SessionEvent event);
}
