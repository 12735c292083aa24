// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What plugin.xml names is there, and the window shows it. */
class WiringTest {

	private static final String WORKBENCH = "org.relationalimages.workbench";
	private static final String EDITOR = "org.relationalimages.viewpoint.ui";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static List<IConfigurationElement> contributions(String bundle) {
		List<IConfigurationElement> all = new ArrayList<>();
		for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle))
			collect(extension.getConfigurationElements(), all);
		assertTrue(all.size() > 3, bundle + " contributes nothing");
		return all;
	}

	private static void collect(IConfigurationElement[] elements, List<IConfigurationElement> all) {
		for (IConfigurationElement one : elements) {
			all.add(one);
			collect(one.getChildren(), all);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { WORKBENCH, EDITOR })
	void allClassesAndIconsExist(String bundle) throws Exception {
		Bundle owner = Platform.getBundle(bundle);
		for (IConfigurationElement one : contributions(bundle))
			for (String attribute : one.getAttributeNames()) {
				String value = one.getAttribute(attribute);
				if (List.of("class", "defaultHandler", "launcher").contains(attribute))
					assertNotNull(owner.loadClass(value).getConstructor(), value + " needs a public constructor");
				else if (attribute.toLowerCase(java.util.Locale.ROOT).contains("icon"))
					draw(owner, value);
				else if ("windowImages".equals(one.getAttribute("name")) && attribute.equals("value"))
					for (String image : value.split(","))
						draw(owner, image);
			}
	}

	private static void draw(Bundle owner, String path) {
		assertNotNull(owner.getEntry(path), path);
		Image image = ImageDescriptor.createFromURL(owner.getEntry(path)).createImage(false);
		assertNotNull(image, path + " cannot be drawn");
		image.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { WORKBENCH, EDITOR })
	void everyCommandIsHandledWhereItIsOffered(String bundle) {
		workbenchFixture.open("T4");
		ICommandService commands = WorkbenchFixture.window().getService(ICommandService.class);
		List<String> unhandled = contributions(bundle).stream().filter(one -> one.getName().equals("command") && one.getAttribute("id") != null
				&& one.getAttribute("commandId") == null)
				.map(one -> commands.getCommand(one.getAttribute("id"))).filter(command -> !command.isHandled())
				.map(Command::getId).toList();
		assertEquals(List.of(), unhandled);
	}

	@Test
	void everyKeyOfTheProgramIsInForce() {
		IBindingService keys = WorkbenchFixture.window().getService(IBindingService.class);
		for (String command : List.of("newCaseCommand", "openCaseCommand", "exportCommand"))
			assertNotNull(keys.getBestActiveBindingFor(WORKBENCH + "." + command), command);
	}

	@Test
	void noKeyIsBoundTwiceWhereItWorks() {
		workbenchFixture.open("T4");
		IBindingService keys = WorkbenchFixture.window().getService(IBindingService.class);
		String fix = WORKBENCH + ".quickFixCommand";
		for (Runnable place : List.<Runnable>of(() -> WorkbenchFixture.page().activate(WorkbenchFixture.editor()), WorkbenchFixture::navigator)) {
			place.run();
			EventLoop.settle();
			assertNotNull(keys.getBestActiveBindingFor(fix));
			long bound = Arrays.stream(keys.getBindings()).filter(one -> one.getParameterizedCommand() != null
					&& one.getParameterizedCommand().getId().equals(fix)
					&& WorkbenchFixture.window().getService(IContextService.class).getActiveContextIds().contains(one.getContextId())).count();
			assertEquals(1, bound);
		}
	}

	@Test
	void inTheProgramOfOurOwnEverythingShowsWhateverIsInFront() throws CoreException {
		EvaluationContext nothing = new EvaluationContext(null, new Object());
		nothing.addVariable("org.eclipse.core.runtime.Platform", Platform.class);
		for (String variable : List.of("activeWorkbenchWindow.activePerspective", "activeEditorId", "activePartId"))
			nothing.addVariable(variable, IEvaluationContext.UNDEFINED_VARIABLE);
		for (String condition : List.of("active", "inFront"))
			assertEquals(EvaluationResult.TRUE, new ReferenceExpression(WORKBENCH + "." + condition).evaluate(nothing), condition);
	}

	@Test
	void theFileMenuCanBeWorkedByLetters() {
		// The platform adds Restart where tests run; the product has none.
		List<String> letters = Menus.raw(Menus.ofBar("File")).stream().filter(text -> text.contains("&") && !text.contains("Restart"))
				.map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2).toLowerCase(java.util.Locale.ROOT)).toList();
		assertTrue(letters.size() >= 18, letters.toString());
		assertEquals(letters.stream().distinct().toList(), letters, () -> Menus.raw(Menus.ofBar("File")).toString());
	}

	@Test
	void theWindowHasItsViewsAndMenus() {
		List<String> views = Arrays.stream(WorkbenchFixture.page().getViewReferences()).map(IViewReference::getId).toList();
		assertTrue(views.containsAll(List.of(WORKBENCH + ".navigator", "org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.PropertySheet")),
				views.toString());
		List<String> file = menu("File");
		for (String entry : List.of("New Case\u2026", "New Diagram\u2026", "Open Case\u2026", "Close Case", "Import Teaching Case\u2026",
				"Export Case\u2026", "Save", "Save As..."))
			assertTrue(file.contains(entry), entry + " is missing in " + file);
	}

	@Test
	void theEditMenuNamesWhatItUndoes() {
		var open = workbenchFixture.open("T4");
		WorkbenchFixture.rename(open, "Other");
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		EventLoop.settle();
		assertTrue(menu("Edit").contains("Undo Rename"), menu("Edit").toString());
		WorkbenchFixture.navigator().reveal(open);
		EventLoop.settle();
		assertTrue(menu("Edit").contains("Undo Rename"), menu("Edit").toString());
	}

	@Test
	void everyTeachingCaseOpensWithAllItsDiagrams() {
		Set<Object> kinds = new HashSet<>();
		for (int i = 1; i <= 8; i++) {
			var open = workbenchFixture.open("T" + i);
			for (var diagram : open.diagrams()) {
				assertEquals(List.of(), List.copyOf(open.session().diagrams().problems(open.show(diagram))), diagram.name());
				if (!kinds.add(diagram.description()))
					continue; // in the window one of each kind is enough
				var editor = org.relationalimages.workbench.open.OpenFlow.openDiagram(WorkbenchFixture.page(), diagram).orElseThrow();
				EventLoop.settle();
				assertTrue(editor.viewer().getContents().getChildren().size() > 0, open.title() + ": " + diagram.name());
			}
			assertEquals(List.of(), open.notes(), open.title());
			assertTrue(!open.isDirty(), open.title() + " is untouched");
			WorkbenchFixture.drop(open);
		}
	}

	private static List<String> menu(String name) {
		return Menus.texts(Menus.ofBar(name));
	}
}
