// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** Makes new elements with the texts that their labels are to show, as one step. */
final class Naming {

	private final EditingSession session;
	private final ToolCatalog catalog;

	Naming(EditingSession session, ToolCatalog catalog) {
		this.session = session;
		this.catalog = catalog;
	}

	/** Whether the label of what a tool makes can be typed. */
	boolean canName(CreationTool tool) {
		return tool.mappings().stream().anyMatch(mapping -> editTool(mapping) != null);
	}

	/** Makes one element for each text. */
	ToolResult create(CreationTool tool, Object holder, Point place, List<String> texts) {
		ToolRun first = run(tool, holder).around(place);
		List<ToolRun> others = new ArrayList<>();
		return first.collecting(others).execute(tool.label(), () -> {
			for (String text : texts) {
				ToolRun creating = text == texts.getFirst() ? first : run(tool, holder);
				creating.run(tool, ViewObject.targetOf(holder));
				if (creating != first)
					others.add(creating);
				if (!text.isBlank())
					name(tool, creating, holder, text, others);
			}
		});
	}

	private void name(CreationTool tool, ToolRun creating, Object holder, String text, List<ToolRun> others) {
		for (DiagramElementMapping mapping : tool.mappings()) {
			EObject made = creating.made().stream().filter(mapping.domainClass()::isInstance).findFirst().orElse(null);
			DirectEditTool edit = editTool(mapping);
			if (made == null || edit == null)
				continue;
			Object[] parts = LabelEditing.parse(edit.mask(), text);
			ToolRun naming = new ToolRun(session, DropTarget.diagramOf(holder)).with("container", made);
			if (parts == null || !naming.holds(edit.precondition(), made))
				continue;
			LabelEditing.bind(naming, parts).run(edit, made);
			others.add(naming);
			return;
		}
	}

	private DirectEditTool editTool(DiagramElementMapping mapping) {
		return catalog.of(mapping.directEditTool(), DirectEditTool.class);
	}

	private ToolRun run(CreationTool tool, Object holder) {
		return Creating.variables(new ToolRun(session, DropTarget.diagramOf(holder)), tool, holder);
	}
}
