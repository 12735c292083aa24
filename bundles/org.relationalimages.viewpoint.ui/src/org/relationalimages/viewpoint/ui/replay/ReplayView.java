// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.ui.canvas.ErrorLog;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * Shows a diagram as it was at earlier moments, over its canvas. While it is open nothing can be edited there; it closes
 * as soon as anything is changed elsewhere, since the canvas would show something else than what is changed.
 */
public final class ReplayView {

	private final DiagramViewer viewer;
	private final Control below;
	private final Supplier<ReplaySource> start;
	private final ReplayLayer layer;
	private final SessionListener sessionListener = event -> {
		if (event.kind() == SessionEvent.Kind.EXECUTED || event.kind() == SessionEvent.Kind.UNDONE || event.kind() == SessionEvent.Kind.REDONE)
			close();
	};
	private final DiagramListener diagramListener = event -> close();
	private final Runnable next = this::playNext;
	private List<String> titles = List.of();
	private ReplayFrames frames;
	private ReplayBar bar;
	private Tool before;
	private int wanted;
	private boolean isPlaying;

	/**
	 * A view back for a canvas.
	 *
	 * @param below the control in a grid above which the banner stands while it is open
	 * @param start begins with the states as they are noted now
	 */
	public ReplayView(DiagramViewer viewer, Control below, Supplier<ReplaySource> start) {
		this.viewer = viewer;
		this.below = below;
		this.start = start;
		this.layer = new ReplayLayer(viewer);
	}

	/** Whether the canvas shows an earlier state. */
	public boolean isOpen() {
		return bar != null;
	}

	/** Opens it with the first moment, or closes it when it is open. */
	public void toggle() {
		if (isOpen())
			close();
		else
			open();
	}

	private void open() {
		ReplaySource source = start.get();
		titles = source.titles();
		frames = new ReplayFrames(source);
		Composite parent = below.getParent();
		bar = new ReplayBar(parent, titles, this);
		bar.control().moveAbove(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		parent.layout(true, true);
		viewer.deselectAll();
		EditDomain domain = viewer.getEditDomain();
		before = domain.getActiveTool();
		domain.setActiveTool(new ReplayTool(this::key));
		viewer.controller().session().addListener(sessionListener);
		viewer.controller().diagram().addListener(diagramListener);
		show(0);
		bar.focus();
	}

	/** Shows a moment; those before the first and after the last are these. */
	public void show(int moment) {
		if (!isOpen())
			return;
		wanted = Math.clamp(moment, 0, titles.size() - 1);
		int asked = wanted;
		if (!frames.isReady(asked))
			bar.tell(asked, "Looking back: " + words(asked));
		ReplayFrames asking = frames;
		Display display = viewer.getControl().getDisplay();
		frames.at(asked).whenComplete((elements, failure) -> {
			if (!display.isDisposed())
				display.asyncExec(() -> present(asking, asked, elements, failure));
		});
	}

	private void present(ReplayFrames asked, int moment, List<DrawnElement> elements, Throwable failure) {
		if (frames != asked || moment != wanted || viewer.getControl() == null)
			return;
		if (elements == null) {
			ErrorLog.log("An earlier state of the diagram can't be shown.", failure);
			bar.tell(moment, words(moment) + " can't be shown. The case itself is unharmed.");
			return;
		}
		layer.show(elements);
		bar.tell(moment, words(moment) + " \u2014 this is a view back; nothing is changed");
		if (moment + 1 < titles.size())
			frames.at(moment + 1); // the next one is likely to be wanted next
	}

	private String words(int moment) {
		return titles.get(moment) + " (" + (moment + 1) + " of " + titles.size() + ")";
	}

	/** Goes some moments on or, with a negative number, back. */
	public void step(int moments) {
		show(wanted + moments);
	}

	/** Starts to show one moment after the other, from the first one again at the end; or stops. */
	public void togglePlay() {
		play(!isPlaying);
		if (isPlaying && wanted == titles.size() - 1)
			show(0);
	}

	private void play(boolean on) {
		isPlaying = on && titles.size() > 1;
		bar.playing(isPlaying);
		viewer.getControl().getDisplay().timerExec(isPlaying ? bar.pause() : -1, next);
	}

	private void playNext() {
		if (!isPlaying || !isOpen() || viewer.getControl() == null)
			return;
		if (wanted == titles.size() - 1)
			play(false);
		else {
			if (frames.isReady(wanted))
				step(1);
			viewer.getControl().getDisplay().timerExec(bar.pause(), next);
		}
	}

	private boolean key(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ESC -> close();
		case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP -> step(-1);
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN -> step(1);
		case SWT.HOME -> show(0);
		case SWT.END -> show(titles.size() - 1);
		case ' ' -> togglePlay();
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Shows today again. */
	public void close() {
		if (!isOpen())
			return;
		ReplayBar closing = bar;
		bar = null;
		isPlaying = false;
		frames.dispose();
		frames = null;
		viewer.controller().session().removeListener(sessionListener);
		viewer.controller().diagram().removeListener(diagramListener);
		if (viewer.getControl() == null || viewer.getControl().isDisposed())
			return;
		layer.clear();
		if (viewer.getEditDomain().getActiveTool() instanceof ReplayTool)
			viewer.getEditDomain().setActiveTool(before);
		Composite parent = closing.control().getParent();
		closing.control().dispose();
		parent.layout(true, true);
		viewer.getControl().setFocus();
	}
}
