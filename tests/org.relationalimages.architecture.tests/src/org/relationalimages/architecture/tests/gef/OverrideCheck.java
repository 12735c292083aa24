// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.relationalimages.architecture.tests.gef.Hierarchy.Found;

/** Finds which methods of our classes override GEF's, and which of GEF's abstract methods our classes do not implement. */
final class OverrideCheck {

	private final Hierarchy hierarchy;
	private final Set<String> faults = new TreeSet<>();
	private final Set<String> overrides = new TreeSet<>();

	OverrideCheck(OurClasses ours, GefLibrary gef) {
		this.hierarchy = new Hierarchy(ours, gef);
		for (ApiType type : ours.types().values()) {
			type.members().stream().filter(member -> member.isMethod() && !member.name().startsWith("<") && !member.is(ApiFlags.STATIC))
					.forEach(method -> checkOverride(type, method));
			if (!type.is(ApiFlags.ABSTRACT))
				checkComplete(type);
		}
	}

	/** Methods that are never called, can't be loaded, or are missing when they are called. */
	Set<String> faults() {
		return faults;
	}

	/** Our methods that override one of GEF's. */
	Set<String> overrides() {
		return overrides;
	}

	private void checkOverride(ApiType type, ApiMember method) {
		List<Found> above = hierarchy.above(type.name(), method);
		if (above.isEmpty())
			return;
		if (above.stream().anyMatch(one -> one.member().isSame(method.name(), method.descriptor())))
			overrides.add(type.name() + " " + method.signature());
		ApiMember nearest = above.getFirst().member();
		if (nearest.is(ApiFlags.FINAL))
			faults.add(type.name() + " " + method.signature() + " overrides a final method");
		else if (isMissing(type, nearest))
			faults.add(type.name() + " " + method.signature() + " does not override " + above.getFirst().owner().name() + " "
					+ nearest.signature());
	}

	/** Whether no class of ours has exactly that method: the compiler adds it when ours has a more special return type. */
	private boolean isMissing(ApiType type, ApiMember method) {
		return hierarchy.line(type.name()).stream().filter(one -> !GefLibrary.covers(one.name()))
				.noneMatch(one -> one.member(method.name(), method.descriptor()).isPresent());
	}

	private void checkComplete(ApiType type) {
		List<ApiType> line = hierarchy.line(type.name());
		for (ApiType above : line)
			if (GefLibrary.covers(above.name()))
				above.members().stream().filter(member -> member.isMethod() && member.is(ApiFlags.ABSTRACT))
						.filter(member -> line.stream().noneMatch(one -> implementsIt(one, member)))
						.forEach(member -> faults.add(type.name() + " lacks " + above.name() + " " + member.signature()));
	}

	/** In GEF's own classes the compiler has added bridge methods for more special return types. */
	private static boolean implementsIt(ApiType type, ApiMember method) {
		return type.members().stream().filter(member -> member.isMethod() && !member.is(ApiFlags.ABSTRACT))
				.anyMatch(member -> GefLibrary.covers(type.name()) ? member.isLike(method) : member.isSame(method.name(), method.descriptor()));
	}
}
