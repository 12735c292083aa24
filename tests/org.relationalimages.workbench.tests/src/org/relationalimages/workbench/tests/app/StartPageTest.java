// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.app.StartPage;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The page that greets after a start with no diagram open. */
class StartPageTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void eachTeachingCaseIsOneClickAway() {
		StartPage.open(WorkbenchFixture.page());
		EventLoop.settle();
		List<Link> links = Dialogs.all(WorkbenchFixture.window().getShell()).stream().filter(Link.class::isInstance).map(Link.class::cast)
				.filter(Control::isVisible).toList();
		List<TeachingCase> cases = TeachingCases.all();
		assertEquals(cases.stream().map(one -> "<a>" + one.title() + "</a>").toList(),
				links.stream().map(Link::getText).filter(text -> cases.stream().anyMatch(one -> text.contains(one.title()))).toList());
		Link last = links.stream().filter(link -> link.getText().contains(cases.getLast().title())).findFirst().orElseThrow();
		last.notifyListeners(SWT.Selection, new Event());
		EventLoop.until("it is open", () -> WorkbenchFixture.page().getActiveEditor().getTitle().contains("Image Layers"));
	}
}
