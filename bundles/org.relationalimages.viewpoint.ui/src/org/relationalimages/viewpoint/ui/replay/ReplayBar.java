// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.CanvasTheme;
import org.relationalimages.viewpoint.ui.canvas.ThemeOptOut;

/** The banner over a view back: which moment it is, a slider through all of them, and the way back to today. */
final class ReplayBar {

	private static final Color LIGHT_GROUND = new Color(255, 245, 221);
	private static final Color DARK_GROUND = new Color(64, 52, 20);
	private static final String[] SPEEDS = { "Slow", "Normal", "Fast" };
	private static final int[] PAUSES = { 3000, 1500, 700 };
	private static final int NORMAL = 1;

	private final Composite all;
	private final Label banner;
	private final Scale slider;
	private final Button play;
	private final Combo speed;

	ReplayBar(Composite parent, List<String> titles, ReplayView view) {
		all = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.swtDefaults().numColumns(7).margins(8, 4).applyTo(all);
		banner = new Label(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(7, 1).applyTo(banner);
		slider = new Scale(all, SWT.HORIZONTAL);
		slider.setMaximum(Math.max(1, titles.size() - 1));
		slider.setPageIncrement(1);
		slider.setEnabled(titles.size() > 1);
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> view.show(slider.getSelection())));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(slider);
		button("Earlier", () -> view.step(-1));
		play = button("Play", view::togglePlay);
		button("Later", () -> view.step(1));
		speed = new Combo(all, SWT.READ_ONLY);
		speed.setItems(SPEEDS);
		speed.select(NORMAL);
		speed.setToolTipText("How fast the sessions follow each other");
		button("Back to today", view::close).setToolTipText("Ends the view back (Esc)");
		SpokenName.give(slider, "Session");
		SpokenName.give(speed, "Speed");
		colour(all);
		ThemeOptOut.keep(all);
		for (Control child : all.getChildren())
			child.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					event.display.asyncExec(view::close);
				}
			});
	}

	private Button button(String text, Runnable work) {
		Button button = new Button(all, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		return button;
	}

	private static void colour(Composite composite) {
		Color ground = CanvasTheme.isDark() ? DARK_GROUND : LIGHT_GROUND;
		composite.setBackground(ground);
		for (Control child : composite.getChildren())
			if (!(child instanceof Button) && !(child instanceof Combo)) {
				child.setBackground(ground);
				child.setForeground(CanvasColors.ink());
			}
	}

	/** The control. */
	Composite control() {
		return all;
	}

	/** Says which moment is shown. */
	void tell(int moment, String words) {
		slider.setSelection(moment);
		banner.setText(words.replace("&", "&&"));
		banner.setToolTipText(words);
	}

	/** Says whether it is playing. */
	void playing(boolean isPlaying) {
		play.setText(isPlaying ? "Pause" : "Play");
		all.layout();
	}

	/** How long each moment stays while it plays, in milliseconds. */
	int pause() {
		return PAUSES[Math.max(0, speed.getSelectionIndex())];
	}

	/** Gives the slider the keyboard. */
	void focus() {
		slider.setFocus();
	}
}
