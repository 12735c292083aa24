// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundles run with the GEF of 2007 that they are shipped with, and with the newest supported one where a workbench
 * has it: both contain everything they refer to, and both call everything they override.
 */
class GefLinkTest {

	/** Far less than the real number, so that a defect in the reader of class files is noticed. */
	private static final int LEAST = 100;

	/** Called by newer GEFs only; the older one creates what it returns itself. */
	private static final Set<String> FOR_NEWER = Set.of(
			"org/relationalimages/viewpoint/ui/canvas/VectorRoot createViewport ()Lorg/eclipse/draw2d/FreeformViewport;");

	static List<GefLibrary> gefs() {
		return List.of(Gefs.SHIPPED, Gefs.NEWEST);
	}

	@ParameterizedTest
	@MethodSource("gefs")
	void whateverTheBundlesNameIsThere(GefLibrary gef) {
		LinkCheck links = new LinkCheck(Gefs.OURS, gef, Gefs.SHIPPED);
		OverrideCheck overrides = new OverrideCheck(Gefs.OURS, gef);
		System.out.printf("GEF %s: %d references, %d distinct, %d overrides, %d faults%n", gef, links.references(), links.distinct(),
				overrides.overrides().size(), links.faults().size() + overrides.faults().size());
		assertEquals(Set.of(), links.faults());
		assertEquals(Set.of(), overrides.faults());
		assertTrue(links.distinct() > LEAST && links.references() > links.distinct() && overrides.overrides().size() > LEAST);
	}

	@Test
	void bothCallTheSameOfOurMethods() {
		Set<String> old = new OverrideCheck(Gefs.OURS, Gefs.SHIPPED).overrides();
		Set<String> now = new OverrideCheck(Gefs.OURS, Gefs.NEWEST).overrides();
		assertEquals(Set.of(), without(old, now), "called by the older GEF only");
		assertEquals(FOR_NEWER, without(now, old), "called by the newer GEF only");
	}

	/** Our code does not refer to the type, which is found at run time. */
	@ParameterizedTest
	@MethodSource("gefs")
	void listenersOfTheZoomHaveOneMethodThatTakesIt(GefLibrary gef) {
		Hierarchy hierarchy = new Hierarchy(Gefs.OURS, gef);
		for (String method : List.of("addZoomListener", "removeZoomListener")) {
			List<ApiMember> methods = hierarchy.line("org/eclipse/gef/editparts/ZoomManager").stream()
					.flatMap(type -> type.members().stream()).filter(member -> member.name().equals(method)).toList();
			assertEquals(1, methods.size(), method);
			assertTrue(methods.getFirst().is(ApiFlags.PUBLIC), method);
			Optional<ApiType> listener = hierarchy.type(methods.getFirst().descriptor().replaceAll("\\(L(.*);\\)V", "$1"));
			assertEquals("zoomChanged (D)V", listener.orElseThrow().members().getFirst().signature());
			assertEquals(1, listener.get().members().size());
		}
	}

	/** It contains two classes that the old GEF needs from its platform; a newer one must not load them. */
	@Test
	void theFragmentForTheOldGefIsNotInTheWayOfANewerOne() {
		List<String> added = Gefs.OURS.types().keySet().stream().filter(type -> type.startsWith("org/eclipse/"))
				.filter(type -> !type.endsWith("/package-info")).toList();
		assertEquals(List.of("org/eclipse/jface/util/Assert", "org/eclipse/ui/internal/DragCursors"), added);
		for (String type : added) {
			assertTrue(Gefs.OURS.uses().get(type).stream().noneMatch(use -> GefLibrary.covers(use.owner())), type);
			assertTrue(Stream.concat(Gefs.NEWEST.types().values().stream().flatMap(one -> Stream.concat(Stream.of(one.parent()),
					one.interfaces().stream())), Gefs.NEWEST.types().keySet().stream()).noneMatch(type::equals), type);
		}
	}

	/** So that the lists of a newer one can be made in the same way. */
	@Test
	void whatIsListedIsRead() throws IOException {
		List<String> lines = GefLister.list(Gefs.NEWEST.types());
		Map<String, ApiType> read = new HashMap<>();
		GefLibrary.readList(new BufferedReader(new StringReader(String.join("\n", lines))), read);
		assertEquals(lines, GefLister.list(read));
		assertEquals(Gefs.NEWEST.types().keySet(), read.keySet());
		Map<String, ApiType> shipped = new HashMap<>();
		GefLibrary.readList(new BufferedReader(new StringReader(String.join("\n", GefLister.list(Gefs.SHIPPED.types())))), shipped);
		assertEquals(Set.of(), new LinkCheck(Gefs.OURS, new GefLibrary("listed", "listed", shipped), Gefs.SHIPPED).faults());
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(some);
		return rest;
	}
}
