// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.command.DeletionNews;
import org.relationalimages.workbench.image.ElementImages;
import org.relationalimages.workbench.open.Closing;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.properties.ChildTypes;
import org.relationalimages.workbench.properties.NewElements;
import org.relationalimages.workbench.status.StatusLine;
import org.relationalimages.workbench.wizard.Wizards;

/** What can be done with the entries chosen in the tree. */
final class NavigatorMenu {

	private NavigatorMenu() {
	}

	static void fill(IMenuManager menu, IStructuredSelection chosen, IWorkbenchPage page) {
		Object first = chosen.getFirstElement();
		Optional<CaseDocument> owner = CaseNavigator.caseOf(first);
		switch (first) {
		case TeachingCase closed -> menu.add(action("Open", () -> OpenFlow.openTeachingCase(page, closed)));
		case CaseDiagram diagram -> menu.add(action("Open", () -> OpenFlow.openDiagram(page, diagram)));
		case CaseTable table -> menu.add(action("Open", () -> OpenFlow.openTable(page, table)));
		case EObject element -> menu.add(action("Show in Diagram", () -> Reveal.inDiagram(page, element)));
		case null, default -> { }
		}
		owner.ifPresent(open -> {
			if (!open.isReadOnly())
				additions(menu, first, open, page);
			menu.add(action("New Diagram\u2026", () -> Wizards.newDiagram(page.getWorkbenchWindow(), open)));
			menu.add(action("New Table\u2026", () -> Wizards.newTable(page.getWorkbenchWindow(), open)));
			menu.add(new Separator());
			deletion(menu, chosen, open);
			if (first instanceof CaseDocument)
				caseActions(menu, open, page);
		});
	}

	private static void additions(IMenuManager menu, Object first, CaseDocument open, IWorkbenchPage page) {
		if (first instanceof EObject element)
			menu.add(addMenu(open, element, null, page));
		else if (first instanceof Group group)
			menu.add(addMenu(open, open.root(), group.reference(), page));
		else if (first instanceof CaseDocument)
			menu.add(addMenu(open, open.root(), null, page));
	}

	private static void caseActions(IMenuManager menu, CaseDocument open, IWorkbenchPage page) {
		var shell = page.getWorkbenchWindow().getShell();
		if (!open.isReadOnly())
			menu.add(action("Save", () -> SaveFlow.save(shell, open)));
		menu.add(action("Save As\u2026", () -> SaveFlow.saveAs(shell, open)));
		menu.add(action("Export\u2026", () -> Wizards.export(page.getWorkbenchWindow(), open)));
		menu.add(new Separator());
		menu.add(action("Close Case", () -> Closing.close(page, open)));
	}

	private static MenuManager addMenu(CaseDocument open, EObject holder, EReference only, IWorkbenchPage page) {
		MenuManager menu = new MenuManager("Add");
		for (EReference reference : only == null ? holder.eClass().getEAllContainments() : List.of(only))
			if (ChildTypes.hasRoom(holder, reference))
				for (EClass type : ChildTypes.of(reference))
					menu.add(addEntry(new Addition(open, holder, reference, type, page)));
		if (holder instanceof Person person)
			ownAdditions(menu, open, person, page);
		return menu;
	}

	/** What belongs to a person's inner world is kept in the case, and is this person's. */
	private static void ownAdditions(MenuManager menu, CaseDocument open, Person person, IWorkbenchPage page) {
		menu.add(new Separator());
		for (EReference reference : NewElements.ofOnePerson())
			menu.add(addAction(new Addition(open, open.root(), reference, reference.getEReferenceType(), page), person,
					ElementLabels.type(reference.getEReferenceType())));
	}

	/** What would be added where. */
	private record Addition(CaseDocument open, EObject owner, EReference reference, EClass type, IWorkbenchPage page) {
	}

	/** In couples' work an entry asks whose the new element is. */
	private static IContributionItem addEntry(Addition addition) {
		String label = ElementLabels.type(addition.type());
		List<Person> asked = NewElements.asked(addition.owner(), addition.type());
		if (asked.isEmpty())
			return new ActionContributionItem(addAction(addition, Holders.near(addition.owner()), label));
		MenuManager whose = new MenuManager(label, ElementImages.descriptor(addition.type()), null);
		asked.forEach(person -> whose.add(addAction(addition, person, "of " + ElementLabels.text(person).replace("&", "&&"))));
		whose.add(addAction(addition, null, NewElements.NOBODY));
		return whose;
	}

	private static Action addAction(Addition addition, Person person, String label) {
		EClass type = addition.type();
		IWorkbenchPage page = addition.page();
		Action action = action(label, () -> {
			EObject child = EcoreUtil.create(type);
			addition.open().session().execute("Add " + ElementLabels.type(type),
					() -> NewElements.add(addition.owner(), addition.reference(), child, person));
			if (page.findView(CaseNavigator.ID) instanceof CaseNavigator navigator)
				page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> navigator.reveal(child));
		});
		action.setImageDescriptor(ElementImages.descriptor(type));
		return action;
	}

	private static void deletion(IMenuManager menu, IStructuredSelection chosen, CaseDocument open) {
		List<EObject> doomed = chosen.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
				.filter(one -> one.eContainer() != null).toList();
		if (open.isReadOnly() || doomed.isEmpty() || doomed.size() != chosen.size() || !doomed.stream().allMatch(one -> isSpare(one, doomed)))
			return;
		String label = "Delete " + (doomed.size() == 1 ? ElementLabels.typed(doomed.get(0)) : doomed.size() + " elements");
		menu.add(action("Delete", () -> {
			DeletionNews news = new DeletionNews(doomed, "\u201c" + ElementLabels.text(doomed.get(0)) + "\u201d", ElementLabels::type);
			open.session().execute(label, () -> doomed.forEach(open.session()::delete));
			StatusLine.tell(news.sentence());
		}));
		menu.add(new Separator());
	}

	/** Whether its holder keeps as many as it needs. */
	private static boolean isSpare(EObject one, List<EObject> doomed) {
		EReference feature = one.eContainmentFeature();
		if (!feature.isMany())
			return !feature.isRequired();
		List<?> held = (List<?>) one.eContainer().eGet(feature);
		return held.stream().filter(other -> !doomed.contains(other)).count() >= feature.getLowerBound();
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
