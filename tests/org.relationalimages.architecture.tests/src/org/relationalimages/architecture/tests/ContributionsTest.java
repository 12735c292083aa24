// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our bundles can be installed in any workbench: their contributions show, bind and run nothing while none of our parts
 * is active.
 */
class ContributionsTest {

	private static final String CONDITION = "org.relationalimages.workbench.inFront";

	/**
	 * The extension points in use. Before adding one, check what it shows or runs in the workbench of somebody who
	 * never opens a case. Action sets, startup classes, services, decorators and property testers do so.
	 */
	private static final Set<String> JUDGED = Set.of("org.eclipse.core.expressions.definitions", "org.eclipse.core.runtime.adapters",
			"org.eclipse.core.runtime.applications", "org.eclipse.core.runtime.products",
			"org.eclipse.emf.ecore.generated_package", "org.eclipse.emf.edit.itemProviderAdapterFactories",
			"org.eclipse.sirius.componentization", "org.eclipse.ui.bindings", "org.eclipse.ui.commandImages",
			"org.eclipse.ui.commands", "org.eclipse.ui.contexts", "org.eclipse.ui.editors", "org.eclipse.ui.elementFactories",
			"org.eclipse.ui.exportWizards", "org.eclipse.ui.handlers", "org.eclipse.ui.importWizards", "org.eclipse.ui.menus",
			"org.eclipse.ui.newWizards", "org.eclipse.ui.perspectives", "org.eclipse.ui.preferencePages", "org.eclipse.ui.views");

	/** What is visible in a menu or tool bar; a container is visible with its content. */
	private static final Set<String> SEEN = Set.of("command", "control", "dynamic");

	static List<PluginXml> contributions() {
		return OurBundle.all().stream().filter(bundle -> Files.exists(bundle.folder().resolve("plugin.xml"))).map(PluginXml::of).toList();
	}

	private static List<PluginXml.Element> all(String point, String name) {
		return contributions().stream().flatMap(plugin -> plugin.extensions(point).stream()).flatMap(one -> one.named(name).stream())
				.toList();
	}

	private static boolean isOurs(String id) {
		return id.startsWith(OurBundle.PREFIX);
	}

	@ParameterizedTest
	@MethodSource("contributions")
	void onlyJudgedExtensionPointsAreUsed(PluginXml plugin) {
		for (PluginXml.Element extension : plugin.extensions())
			assertTrue(JUDGED.contains(extension.value("point")), () -> plugin + " uses " + extension.value("point"));
	}

	@Test
	void whatShowsInPlacesOfOthersShowsOnlyWhereOursIsInFront() {
		List<String> bold = new ArrayList<>();
		int judged = 0;
		for (PluginXml.Element contribution : all("org.eclipse.ui.menus", "menuContribution")) {
			String place = contribution.value("locationURI").replaceAll("^[a-z]+:|\\?.*$", "");
			if (isOurs(place))
				continue;
			for (PluginXml.Element entry : contribution.inside())
				if (SEEN.contains(entry.name())) {
					judged++;
					if (!entry.isWithin(one -> isConditioned(one) && !one.name().equals("toolbar")))
						bold.add(place + ": " + entry);
				} else if (entry.name().equals("separator") && entry.value("visible").equals("true"))
					bold.add(place + ": a line cannot be hidden; use a group of the menu");
		}
		assertEquals(List.of(), bold, "contributions of ours that show everywhere");
		assertTrue(judged > 15, "only " + judged + " were found");
	}

	/** The workbench ignores the condition of a tool bar itself; only those of its entries count. */
	private static boolean isConditioned(PluginXml.Element entry) {
		return entry.children().stream().filter(one -> one.name().equals("visibleWhen") && !one.value("checkEnabled").equals("true"))
				.flatMap(one -> one.children().stream())
				.anyMatch(one -> one.name().equals("reference") && one.value("definitionId").equals(CONDITION));
	}

	@Test
	void theConditionIsThere() {
		assertEquals(1, all("org.eclipse.core.expressions.definitions", "definition").stream()
				.filter(one -> one.value("id").equals(CONDITION)).count());
	}

	@Test
	void keysAreBoundInContextsOfOursOnly() {
		List<String> ours = all("org.eclipse.ui.contexts", "context").stream()
				.filter(one -> isOurs(one.value("id")) && one.value("parentId").equals("org.eclipse.ui.contexts.window"))
				.map(one -> one.value("id")).toList();
		List<PluginXml.Element> keys = all("org.eclipse.ui.bindings", "key");
		assertFalse(keys.isEmpty());
		for (PluginXml.Element key : keys)
			assertTrue(ours.contains(key.value("contextId")), key::toString);
	}

	@Test
	void commandsOfOthersAreHandledOnlyWhereOursIsInFront() {
		for (PluginXml.Element handler : all("org.eclipse.ui.handlers", "handler"))
			if (!isOurs(handler.value("commandId"))) {
				Predicate<PluginXml.Element> names = one -> isOurs(one.value("value"));
				assertTrue(handler.children().stream().filter(one -> one.name().equals("activeWhen"))
						.anyMatch(one -> isOfOurs(one.children().getFirst(), names)), handler::toString);
			}
	}

	/** Whether a condition is true only with a part of ours. */
	private static boolean isOfOurs(PluginXml.Element condition, Predicate<PluginXml.Element> names) {
		return switch (condition.name()) {
		case "and" -> condition.children().stream().anyMatch(one -> isOfOurs(one, names));
		case "or", "with", "iterate" -> condition.children().stream().allMatch(one -> isOfOurs(one, names));
		case "equals" -> names.test(condition);
		default -> false;
		};
	}

	@Test
	void wizardsViewsAndPagesStandUnderAHeading() {
		for (String kind : List.of("newWizards", "importWizards", "exportWizards"))
			all("org.eclipse.ui." + kind, "wizard").forEach(one -> assertTrue(isOurs(one.value("category")), one::toString));
		all("org.eclipse.ui.views", "view").forEach(one -> assertTrue(isOurs(one.value("category")), one::toString));
		assertEquals(1, all("org.eclipse.ui.preferencePages", "page").stream().filter(one -> one.value("category").isEmpty()).count());
	}

	@ParameterizedTest
	@MethodSource("org.relationalimages.architecture.tests.OurBundle#all")
	void noBundleStartsByItself(OurBundle bundle) {
		Attributes manifest = bundle.manifest().getMainAttributes();
		assertNull(manifest.getValue("Service-Component"));
		if (manifest.getValue("Bundle-Activator") != null)
			assertEquals("lazy", manifest.getValue("Bundle-ActivationPolicy"), "it runs when a class is used, not before");
		assertTrue(Files.notExists(bundle.folder().resolve("fragment.xml")) && Files.notExists(bundle.folder().resolve("fragment.e4xmi")));
	}
}
