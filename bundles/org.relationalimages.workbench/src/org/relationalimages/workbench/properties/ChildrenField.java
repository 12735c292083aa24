// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.command.DeletionNews;
import org.relationalimages.workbench.status.StatusLine;

/** The elements an element owns. A new one is shown at once, to be filled in; removing one deletes it with all links to it. */
final class ChildrenField extends ListField {

	private Hyperlink add;

	ChildrenField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	protected void createAdding(Composite head, Composite below) {
		add = context.toolkit().createHyperlink(head, "Add\u2026", SWT.NONE);
		add.setToolTipText("Add to \u201c" + ElementLabels.feature(feature) + "\u201d");
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
	}

	@Override
	protected void offerAdding(boolean hasRoom) {
		add.setVisible(hasRoom);
	}

	@Override
	protected void focusAdding() {
		add.setFocus();
	}

	private void add() {
		List<EClass> types = ChildTypes.of((EReference) feature);
		if (types.size() > 1) {
			Menu menu = new Menu(add);
			types.forEach(type -> item(menu, ElementLabels.type(type), context.images().of(type), () -> create(type, Holders.near(element))));
			menu.setVisible(true);
		} else if (NewElements.asked(element, types.get(0)).isEmpty())
			create(types.get(0), Holders.near(element));
		else
			ask(types.get(0));
	}

	/** In couples' work it is asked whose the new element is. */
	private void ask(EClass type) {
		Menu menu = new Menu(add);
		for (Person person : NewElements.asked(element, type))
			item(menu, ElementLabels.text(person), context.images().of(person), () -> create(type, person));
		item(menu, NewElements.NOBODY, null, () -> create(type, null));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, Image image, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.setImage(image);
		item.addListener(SWT.Selection, e -> work.run());
	}

	private void create(EClass type, Person holder) {
		EObject child = EcoreUtil.create(type);
		step("Add " + ElementLabels.type(type), () -> NewElements.add(element, (EReference) feature, child, holder));
		context.goTo().accept(child);
	}

	@Override
	protected void removed(List<EObject> held, Runnable step) {
		DeletionNews news = new DeletionNews(held, "\u201c" + ElementLabels.text(held.get(0)) + "\u201d", ElementLabels::type);
		step.run();
		StatusLine.tell(news.sentence());
	}

	@Override
	protected void remove(EObject held) {
		EcoreUtil.delete(held, true);
	}

	@Override
	protected String removeText() {
		return "Delete";
	}
}
