// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.Characters;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.workbench.status.CleanTyping;

/** Asks for the new case's title and template. */
final class NewCasePage extends WizardPage {

	private static final int WIDTH = 420;

	private Text title;
	private Template template;

	NewCasePage() {
		super("case");
		setTitle("New case");
		setDescription("Use a pseudonym or a code as title, never a person\u2019s name.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		new Label(body, SWT.NONE).setText("&Title:");
		title = new Text(body, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		CleanTyping.follow(title, sentence -> setMessage(sentence, INFORMATION));
		title.addModifyListener(event -> check());
		templates(body);
		setControl(body);
		setPageComplete(false);
	}

	private void templates(Composite body) {
		Group group = new Group(body, SWT.NONE);
		group.setText("Start from");
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(group);
		List<Template> all = TeachingCases.templates();
		for (Template one : all) {
			Button choice = new Button(group, SWT.RADIO);
			choice.setText(one.title());
			choice.addListener(SWT.Selection, event -> template = one);
			Label summary = new Label(group, SWT.WRAP);
			summary.setText(one.summary());
			GridDataFactory.fillDefaults().grab(true, false).indent(22, 0).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
			RadioKeys.follow(choice);
			if (one == all.get(0)) {
				choice.setSelection(true);
				template = one;
			}
		}
	}

	private void check() {
		setPageComplete(!title.getText().isBlank());
	}

	/** The title, without blanks around it. */
	String title() {
		return Characters.clean(title.getText()).strip();
	}

	/** The chosen template. */
	Template template() {
		return template;
	}
}
