// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

/** The faults that {@link GefLinkTest} reports for a GEF changed in a way that breaks our classes. */
class GefFaultsTest {

	private static final String COMMAND = "org/eclipse/gef/commands/Command";
	private static final String DEED = "org/relationalimages/viewpoint/ui/command/ToolCommand ";
	private static final String RECTANGLE = "org/eclipse/draw2d/geometry/Rectangle";

	@Test
	void aTypeThatIsGone() {
		assertFault(RECTANGLE + " is missing", without(RECTANGLE));
	}

	@Test
	void aMemberThatIsGone() {
		assertFault("org/eclipse/gef/editparts/ZoomManager zoomIn ()V is missing",
				withMember("org/eclipse/draw2d/zoom/AbstractZoomManager", "zoomIn ()V", null));
	}

	@Test
	void aMemberOfGefThatIsGoneThoughPlatformClassesStandAboveIt() {
		assertFault("org/eclipse/draw2d/FigureCanvas setScrollBarVisibility (I)V is missing",
				withMember("org/eclipse/draw2d/FigureCanvas", "setScrollBarVisibility (I)V", null));
	}

	@Test
	void aMemberThatIsHidden() {
		assertFault(RECTANGLE + " contains (II)Z is not visible", withMember(RECTANGLE, "contains (II)Z", ""));
	}

	@Test
	void aMemberThatBecameStatic() {
		assertFault(RECTANGLE + " contains (II)Z is static in one of them only", withMember(RECTANGLE, "contains (II)Z", "+s"));
	}

	@Test
	void aFieldThatBecameFinal() {
		assertFault(RECTANGLE + " x I is final and written", withMember(RECTANGLE, "x I", "+f"));
	}

	@Test
	void aMethodOfASuperclassThatBecameAbstract() {
		assertFault("is abstract and called as the superclass's",
				withMember("org/eclipse/gef/tools/AbstractTool", "handleButtonDown (I)Z", "#a"),
				withMember("org/eclipse/gef/tools/CreationTool", "handleButtonDown (I)Z", null));
	}

	@Test
	void aClassThatBecameAbstract() {
		assertFault("makes an object of an abstract class", withFlags("org/eclipse/gef/SnapToGrid", "+a"));
	}

	@Test
	void aClassThatBecameAnInterface() {
		assertFault(COMMAND + " can't be extended", withFlags(COMMAND, "+ai"));
	}

	@Test
	void aTypeThatLostASupertype() {
		assertFault("org/eclipse/gef/ConnectionEditPart is no org/eclipse/gef/GraphicalEditPart",
				gef -> put(gef, new ApiType("org/eclipse/gef/ConnectionEditPart", "+ai", "java/lang/Object", List.of(), List.of())));
	}

	@Test
	void anOverriddenMethodThatBecameFinal() {
		assertFault(DEED + "execute ()V overrides a final method", withMember(COMMAND, "execute ()V", "+f"));
	}

	@Test
	void anOverriddenMethodThatReturnsSomethingElse() {
		assertFault(DEED + "canUndo ()Z does not override " + COMMAND + " canUndo ()I", withMember(COMMAND, "canUndo ()Z", null),
				withNew(COMMAND, new ApiMember("+", "canUndo", "()I")));
	}

	@Test
	void aMethodThatIsToBeWrittenNow() {
		assertFault("NodePart lacks org/eclipse/gef/NodeEditPart ask ()V",
				withNew("org/eclipse/gef/NodeEditPart", new ApiMember("+a", "ask", "()V")));
	}

	@SafeVarargs
	private static void assertFault(String fault, UnaryOperator<GefLibrary>... changes) {
		GefLibrary changed = new GefLibrary("changed", "changed", new HashMap<>(Gefs.NEWEST.types()));
		for (UnaryOperator<GefLibrary> change : changes)
			changed = change.apply(changed);
		Set<String> faults = new TreeSet<>(new LinkCheck(Gefs.OURS, changed, Gefs.SHIPPED).faults());
		faults.addAll(new OverrideCheck(Gefs.OURS, changed).faults());
		assertTrue(faults.stream().anyMatch(one -> one.contains(fault)), () -> fault + " is not among " + faults);
	}

	private static UnaryOperator<GefLibrary> without(String type) {
		return gef -> {
			gef.types().remove(type);
			return gef;
		};
	}

	/** A member with other flags; removes it when they are null. */
	private static UnaryOperator<GefLibrary> withMember(String type, String signature, String flags) {
		return gef -> {
			List<ApiMember> members = new ArrayList<>();
			for (ApiMember member : gef.types().get(type).members())
				if (!member.signature().equals(signature))
					members.add(member);
				else if (flags != null)
					members.add(new ApiMember(flags, member.name(), member.descriptor()));
			return put(gef, members(gef.types(), type, members));
		};
	}

	private static UnaryOperator<GefLibrary> withNew(String type, ApiMember member) {
		return gef -> {
			List<ApiMember> members = new ArrayList<>(gef.types().get(type).members());
			members.add(member);
			return put(gef, members(gef.types(), type, members));
		};
	}

	private static UnaryOperator<GefLibrary> withFlags(String type, String flags) {
		return gef -> {
			ApiType old = gef.types().get(type);
			return put(gef, new ApiType(type, flags, old.parent(), old.interfaces(), old.members()));
		};
	}

	private static ApiType members(Map<String, ApiType> types, String type, List<ApiMember> members) {
		ApiType old = types.get(type);
		return new ApiType(type, old.flags(), old.parent(), old.interfaces(), members);
	}

	private static GefLibrary put(GefLibrary gef, ApiType type) {
		gef.types().put(type.name(), type);
		return gef;
	}
}
