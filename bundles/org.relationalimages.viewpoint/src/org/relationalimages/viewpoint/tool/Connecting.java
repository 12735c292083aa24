// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.session.EditingSession;

/** Runs edge tools. */
final class Connecting {

	private final EditingSession session;

	Connecting(EditingSession session) {
		this.session = session;
	}

	boolean canStart(EdgeTool tool, DDiagramElement source) {
		return tool.startsAt(source.mapping())
				&& start(source).holds(tool.startPrecondition(), source.target());
	}

	boolean isAllowed(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		return start(source).with("preTarget", target.target()).with("preTargetView", target).holds(tool.precondition(),
				source.target());
	}

	private ToolRun start(DDiagramElement source) {
		DDiagram diagram = DropTarget.diagramOf(source);
		return new ToolRun(session, diagram).with("preSource", source.target()).with("preSourceView", source)
				.with("container", diagram.target()).with("diagram", diagram);
	}

	ToolResult connect(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		return bind(new ToolRun(session, DropTarget.diagramOf(source)), tool, source, target).execute(tool, source.target());
	}

	/** Binds the tool's variables for two ends, each a view or, where there is none yet, a semantic element. */
	static ToolRun bind(ToolRun run, EdgeTool tool, Object source, Object target) {
		run.with(tool.variable("sourceVariable"), targetOf(source)).with(tool.variable("targetVariable"), targetOf(target));
		if (source instanceof DDiagramElement view)
			run.with(tool.variable("sourceViewVariable"), view);
		if (target instanceof DDiagramElement view)
			run.with(tool.variable("targetViewVariable"), view);
		return run;
	}

	/** The semantic element of such an end. */
	static EObject targetOf(Object end) {
		return end instanceof DDiagramElement view ? view.target() : (EObject) end;
	}
}
