// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.protect;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;

/** Fields for a new passphrase, typed twice, with what one should know about it. */
public final class NewPassphrase {

	private static final int WIDTH = 400;
	private static final String WARNING = "Nobody can open the case without the passphrase: a forgotten one cannot be brought back. Keep it in a safe place.";

	private final Composite body;
	private final Runnable changed;
	private final Text first;
	private final Text second;
	private final Label advice;

	/** Fields in a composite; whenever what is typed changes the other part is called. */
	public NewPassphrase(Composite parent, Runnable changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		first = field("New &passphrase:");
		second = field("&Repeat it:");
		advice = wide();
		// Room for two lines, so that nothing jumps while one types.
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 2 * first.getLineHeight() + 4).applyTo(advice);
		wide().setText(WARNING);
	}

	private Text field(String caption) {
		new Label(body, SWT.NONE).setText(caption);
		Text field = new Text(body, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> typed());
		return field;
	}

	private Label wide() {
		Label label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void typed() {
		advice.setText(first.getCharCount() == 0 ? "" : passphrase(first).flatMap(NewPassphrase::adviceOn).orElse(""));
		changed.run();
	}

	private static Optional<String> adviceOn(Passphrase passphrase) {
		try (passphrase) {
			return passphrase.advice();
		}
	}

	private static Optional<Passphrase> passphrase(Text field) {
		char[] typed = field.getTextChars();
		try {
			return Optional.of(Passphrase.of(typed));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // empty or too long: fault() says so
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	/** What still keeps the passphrase from being used, in one sentence; empty when nothing does. */
	public Optional<String> fault() {
		if (first.getCharCount() == 0)
			return Optional.of("Type a passphrase; several words are best.");
		char[] typed = first.getTextChars();
		try (Passphrase one = Passphrase.of(typed)) {
			if (second.getCharCount() == 0)
				return Optional.of("Type the passphrase a second time.");
			return matches(one) ? Optional.empty() : Optional.of("The two passphrases are not the same.");
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	private boolean matches(Passphrase one) {
		Optional<Passphrase> other = passphrase(second);
		if (other.isEmpty())
			return false;
		try (Passphrase repeated = other.get()) {
			return one.matches(repeated);
		}
	}

	/** The protection by what was typed; only without a fault. */
	public Protection protection() {
		try (Passphrase typed = passphrase(first).orElseThrow()) {
			return Protection.with(typed);
		}
	}

	/** Leaves nothing of it on the screen or in the fields. */
	public void wipe() {
		for (Text field : new Text[] { first, second })
			if (!field.isDisposed())
				field.setTextChars(new char[0]);
	}

	/** Offers the fields or greys them out. */
	public void setEnabled(boolean enabled) {
		first.setEnabled(enabled);
		second.setEnabled(enabled);
	}

	/** Gives the keyboard to the first field. */
	public void setFocus() {
		first.setFocus();
	}
}
