// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Locale;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.relationalimages.model.LanguageTag;

/** Offers all languages; typing finds them by a word of the name or by the tag. */
final class LanguageDialog extends ElementListSelectionDialog {

	private final String now;

	/** @param now the tag of the language selected at first; null for none */
	LanguageDialog(Shell parent, String title, String now) {
		super(parent, LabelProvider.createTextProvider(tag -> text((String) tag)));
		this.now = now;
		setTitle(title);
		setMessage("Type the beginning of a name or a code, such as \u201cChinese\u201d or \u201czh\u201d:");
		setElements(LanguageTag.choices().toArray());
		setMultipleSelection(false);
		setSize(50, 18);
	}

	/** The language's name, with its tag. */
	static String text(String tag) {
		return tag.equals(LanguageTag.UNDETERMINED) ? LanguageTag.name(tag) : LanguageTag.name(tag) + " (" + tag + ")";
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(new Beginnings());
		return list;
	}

	@Override
	public void create() {
		super.create();
		// The list fills itself a moment later, and selects its first line then.
		if (now != null)
			getShell().getDisplay().asyncExec(() -> {
				if (!fFilteredList.isDisposed() && fFilteredList.getFilter().isEmpty())
					setSelection(new Object[] { now });
			});
	}

	/** What is typed stands at the beginning of a word. */
	private static final class Beginnings implements FilteredList.FilterMatcher {

		private String typed = "";

		@Override
		public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
			typed = pattern.strip().toLowerCase(Locale.ROOT);
		}

		@Override
		public boolean match(Object tag) {
			String text = text((String) tag).toLowerCase(Locale.ROOT);
			for (int at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
				if (at == 0 || !Character.isLetter(text.charAt(at - 1)))
					return true;
			return false;
		}
	}
}
