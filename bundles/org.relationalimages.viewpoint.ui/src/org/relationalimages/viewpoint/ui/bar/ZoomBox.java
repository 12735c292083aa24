// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.canvas.ZoomFollower;

/** A combo box for the zoom: shows it, and accepts a typed or chosen one. */
final class ZoomBox extends ControlContribution {

	private static final String[] CHOICES = { "25%", "50%", "75%", "100%", "125%", "150%", "200%", "300%", "400%" };

	private final ZoomManager zoom;
	private final Runnable afterwards;

	/** A box for the zoom; {@code afterwards} runs after a choice and returns the focus to the canvas. */
	ZoomBox(ZoomManager zoom, Runnable afterwards) {
		super("zoom");
		this.zoom = zoom;
		this.afterwards = afterwards;
	}

	@Override
	protected Control createControl(Composite parent) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN);
		combo.setItems(CHOICES);
		combo.setToolTipText("Zoom");
		SpokenName.give(combo, "Zoom");
		combo.setText(text());
		ZoomFollower follower = new ZoomFollower(zoom, () -> combo.setText(text()));
		combo.addListener(SWT.Dispose, event -> follower.stop());
		combo.addListener(SWT.Selection, event -> apply(combo));
		combo.addListener(SWT.DefaultSelection, event -> apply(combo));
		return combo;
	}

	/** As wide as a number of percent and the arrow need: some platforms want room for a whole sentence. */
	@Override
	protected int computeWidth(Control control) {
		Point wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GC gc = new GC(control);
		int least = gc.textExtent("0000%").x + 2 * wanted.y;
		gc.dispose();
		return Math.min(wanted.x + 4, least);
	}

	private void apply(Combo combo) {
		String digits = combo.getText().replaceAll("[^0-9]", "");
		if (!digits.isEmpty() && digits.length() < 5)
			zoom.setZoom(Math.clamp(Integer.parseInt(digits) / 100.0, zoom.getMinZoom(), zoom.getMaxZoom()));
		combo.setText(text());
		afterwards.run();
	}

	private String text() {
		return Math.round(zoom.getZoom() * 100) + "%";
	}
}
