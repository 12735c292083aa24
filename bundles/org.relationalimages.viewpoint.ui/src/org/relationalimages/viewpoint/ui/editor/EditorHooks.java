// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.clip.ClipActions;
import org.relationalimages.viewpoint.ui.crumb.CrumbBar;
import org.relationalimages.viewpoint.ui.find.FindBar;
import org.relationalimages.viewpoint.ui.find.QuickOutline;
import org.relationalimages.viewpoint.ui.format.Formatting;
import org.relationalimages.viewpoint.ui.print.Printing;
import org.relationalimages.viewpoint.ui.viewer.DiagramKeys;

/** Connects the editor with the workbench: global actions, commands with handlers, and a command that others handle. */
final class EditorHooks {

	private static final String PREFIX = "org.relationalimages.viewpoint.ui.";
	private static final String EXPORT_PICTURE = PREFIX + "exportPicture";

	private final DiagramEditor editor;
	private final Arrangement arrangement;
	private final CrumbBar crumbs;

	EditorHooks(DiagramEditor editor, Arrangement arrangement, CrumbBar crumbs) {
		this.editor = editor;
		this.arrangement = arrangement;
		this.crumbs = crumbs;
	}

	/** Registers the actions behind the workbench's Undo, Redo, Find, Cut, Copy, Paste, Delete and Select All. */
	static void registerActions(DiagramEditor editor, ActionRegistry registry, List<Object> stackActions,
			List<Object> selectionActions) {
		for (IAction action : List.of(new UndoAction((IWorkbenchPart) editor), new RedoAction((IWorkbenchPart) editor))) {
			registry.registerAction(action);
			stackActions.add(action.getId());
		}
		IAction delete = new DeleteSelected(editor);
		registry.registerAction(delete);
		selectionActions.add(delete.getId());
		IAction all = Actions.push("Select All", null, () -> new DiagramKeys(editor.viewer()).selectAll());
		all.setId(ActionFactory.SELECT_ALL.getId());
		registry.registerAction(all);
		register(registry, ActionFactory.FIND, "Find", () -> FindBar.of(editor.viewer()).open());
		register(registry, ActionFactory.PRINT, "Print\u2026", () -> Printing.open(editor.viewer(), editor.source()::printable));
		register(registry, ActionFactory.CUT, "Cut", () -> ClipActions.of(editor.viewer()).cut());
		register(registry, ActionFactory.COPY, "Copy", () -> ClipActions.of(editor.viewer()).copy());
		register(registry, ActionFactory.PASTE, "Paste", () -> ClipActions.of(editor.viewer()).paste());
	}

	/** Always enabled: what can't be done is told, with the reason. */
	private static void register(ActionRegistry registry, ActionFactory which, String text, Runnable work) {
		IAction action = Actions.push(text, null, work);
		action.setId(which.getId());
		registry.registerAction(action);
	}

	/** Activates the handlers of the editor's commands while it is active. */
	void activate() {
		handle("arrangeAll", arrangement::arrangeAll);
		handle("duplicate", () -> ClipActions.of(editor.viewer()).duplicate());
		handle("copyFormat", () -> new Formatting(editor.viewer().controller()).copy(editor.viewer().selectedElements()));
		handle("pasteFormat", () -> new Formatting(editor.viewer().controller()).paste(editor.viewer().selectedElements()));
		handle("resetFormat", () -> new Formatting(editor.viewer().controller()).reset(editor.viewer().selectedElements()));
		handle("quickOutline", () -> QuickOutline.open(editor.viewer()));
		handle("breadcrumbs", crumbs::openLast);
		handle("fit", () -> editor.viewer().fit());
		handle("zoomIn", () -> editor.viewer().zoom().zoomIn());
		handle("zoomOut", () -> editor.viewer().zoom().zoomOut());
		handle("zoomOriginal", () -> editor.viewer().zoom().setZoom(1));
	}

	/** Adds "Export picture…" when that command has a handler. */
	void addPictureCommands(IMenuManager menu) {
		Command command = editor.getSite().getService(ICommandService.class).getCommand(EXPORT_PICTURE);
		if (command.isDefined() && command.isHandled())
			menu.add(new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null,
					EXPORT_PICTURE, CommandContributionItem.STYLE_PUSH)));
	}

	private void handle(String command, Runnable work) {
		IAction action = Actions.push(command, null, work);
		action.setActionDefinitionId(PREFIX + command);
		editor.getSite().getService(IHandlerService.class).activateHandler(PREFIX + command, new ActionHandler(action));
	}
}
