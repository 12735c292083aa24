// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.List;

import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.replay.Replay;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.ui.replay.ReplaySource;

/** A diagram of a case as of each session, for its editor. */
final class CaseReplay implements ReplaySource {

	private final Replay replay;
	private final Drawer drawer = new Drawer(CaseDesign.images());

	CaseReplay(Replay replay) {
		this.replay = replay;
	}

	@Override
	public List<String> titles() {
		return replay.titles();
	}

	@Override
	public List<DrawnElement> draw(int moment) {
		return replay.during(moment, drawer::drawAll);
	}
}
