// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.find;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.sheet.TextSearch;

/**
 * Asks for one of many things: what is typed shortens the list to those whose words contain it, in any order, in capitals or
 * not, with accents or without.
 */
public final class FindDialog extends ElementListSelectionDialog {

	private final Function<Object, String> words;

	private FindDialog(Shell parent, Function<Object, String> words) {
		super(parent, LabelProvider.createTextProvider(words));
		this.words = words;
	}

	/**
	 * Asks for one of some things. {@return the chosen one; empty when nothing is chosen}
	 *
	 * @param title  of the window
	 * @param things in the order in which they are listed; those with the same words are listed once each
	 * @param words  by which a thing is listed and found
	 */
	@SuppressWarnings("unchecked")
	public static <T> Optional<T> ask(Shell parent, String title, Collection<? extends T> things, Function<? super T, String> words) {
		FindDialog dialog = new FindDialog(parent, thing -> words.apply((T) thing));
		dialog.setTitle(title);
		dialog.setMessage("Type a part of the name:");
		dialog.setAllowDuplicates(true);
		dialog.setElements(things.toArray());
		dialog.setEmptyListMessage("There is nothing to find here yet.");
		dialog.setEmptySelectionMessage("Nothing has these words in its name.");
		return dialog.open() == Window.OK ? Optional.ofNullable((T) dialog.getFirstResult()) : Optional.empty();
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(new FilteredList.FilterMatcher() {

			private TextSearch search = new TextSearch("");

			@Override
			public void setFilter(String typed, boolean ignoresCase, boolean ignoresWildCards) {
				search = new TextSearch(typed);
			}

			@Override
			public boolean match(Object thing) {
				return search.finds(List.of(words.apply(thing)));
			}
		});
		SpokenName.give(list, "What was found");
		return list;
	}
}
