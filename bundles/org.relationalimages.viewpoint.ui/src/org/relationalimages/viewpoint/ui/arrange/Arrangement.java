// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.arrange;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Lays a diagram out again, as one step. A large one is laid out in the background and can be cancelled. */
public final class Arrangement {

	/** The maximum number of nodes for a layout in the user interface thread. */
	private static final int SMALL = 300;

	private final DiagramViewer viewer;
	private final Layouter layouter;

	/** Arranges the diagram of the viewer. */
	public Arrangement(DiagramViewer viewer, Layouter layouter) {
		this.viewer = viewer;
		this.layouter = layouter;
	}

	/** Arranges all nodes that are not pinned. */
	public void arrangeAll() {
		run("Arrange all", layouter::arrangeAll);
	}

	/** Arranges the given nodes only; all others stay where they are. */
	public void arrange(Collection<AbstractDNode> nodes) {
		run("Arrange selection", (change, progress) -> {
			Set<AbstractDNode> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
			chosen.addAll(nodes);
			List<AbstractDNode> held = new ArrayList<>();
			change.diagram().forEach(element -> {
				if (element instanceof AbstractDNode node && !node.isPinned() && !holds(node, chosen))
					held.add(node);
			});
			Map<AbstractDNode, Boolean> placed = new IdentityHashMap<>();
			for (AbstractDNode node : held) {
				placed.put(node, node.isPlaced());
				change.placed(node, node.isPlaced(), node.isSized(), true);
			}
			layouter.arrangeAll(change, progress);
			for (AbstractDNode node : held)
				change.placed(node, placed.get(node), node.isSized(), false);
		});
	}

	/** Whether the node is one of the chosen, is inside one or contains one. */
	private static boolean holds(AbstractDNode node, Set<AbstractDNode> chosen) {
		for (Object at = node; at instanceof AbstractDNode outer; at = outer.parent())
			if (chosen.contains(outer))
				return true;
		for (AbstractDNode one : chosen)
			for (Object at = one.parent(); at instanceof AbstractDNode outer; at = outer.parent())
				if (outer == node)
					return true;
		return false;
	}

	private void run(String label, BiConsumer<DiagramChange, Progress> layout) {
		DiagramController diagramController = viewer.controller();
		if (nodes(diagramController.diagram()) <= SMALL)
			diagramController.arrange(label, change -> layout.accept(change, Progress.NONE));
		else
			runBeside(label, layout);
	}

	private void runBeside(String label, BiConsumer<DiagramChange, Progress> layout) {
		DiagramController diagramController = viewer.controller();
		LayoutPreview[] draft = new LayoutPreview[1];
		boolean[] cancelled = new boolean[1];
		try {
			new ProgressMonitorDialog(viewer.getControl().getShell()).run(true, true, monitor -> {
				Monitored progress = new Monitored(monitor, label);
				draft[0] = LayoutPreview.of(diagramController.diagram(), trial -> layout.accept(trial, progress));
				cancelled[0] = progress.isCancelled();
			});
		} catch (InvocationTargetException e) {
			diagramController.messages().fail("The diagram could not be arranged; it stays as it was.", e.getCause());
			return;
		} catch (InterruptedException e) {
			cancelled[0] = true;
		}
		if (cancelled[0] || draft[0] == null)
			diagramController.messages().tell("Arranging was cancelled; the diagram stays as it was.");
		else
			diagramController.arrange(label, draft[0]::apply);
	}

	private static int nodes(DDiagram diagram) {
		int[] count = new int[1];
		diagram.forEach(element -> count[0] += element instanceof AbstractDNode ? 1 : 0);
		return count[0];
	}

	/** Adapts a progress monitor for the layouter. */
	private static final class Monitored implements Progress {

		private final IProgressMonitor monitor;
		private int told = -1;

		Monitored(IProgressMonitor monitor, String label) {
			this.monitor = monitor;
			monitor.beginTask(label, IProgressMonitor.UNKNOWN);
		}

		@Override
		public void worked(int done, int total) {
			if (done == told)
				return;
			told = done;
			monitor.subTask(done + " of " + total);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
