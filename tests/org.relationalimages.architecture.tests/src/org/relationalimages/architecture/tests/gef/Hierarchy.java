// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Our classes with the types of one GEF as their supertypes, as in a running program. */
final class Hierarchy {

	/** A member and the type that declares it. */
	record Found(ApiType owner, ApiMember member) {
	}

	private final Map<String, ApiType> types = new HashMap<>();
	private final Map<String, List<ApiType>> lines = new HashMap<>();

	Hierarchy(OurClasses ours, GefLibrary gef) {
		types.putAll(gef.types());
		types.putAll(ours.types());
	}

	Optional<ApiType> type(String name) {
		return Optional.ofNullable(types.get(name));
	}

	/**
	 * The type and all its supertypes that are ours or GEF's, in the order in which members are resolved: classes, then
	 * interfaces.
	 */
	List<ApiType> line(String name) {
		return lines.computeIfAbsent(name, key -> {
			Set<ApiType> line = new LinkedHashSet<>();
			for (ApiType at = types.get(key); at != null; at = types.get(at.parent()))
				line.add(at);
			for (ApiType known : List.copyOf(line))
				addInterfaces(known, line);
			return List.copyOf(line);
		});
	}

	private void addInterfaces(ApiType type, Collection<ApiType> line) {
		for (String one : type.interfaces()) {
			ApiType found = types.get(one);
			if (found != null) {
				line.add(found);
				addInterfaces(found, line);
			}
		}
	}

	/**
	 * The member to which a reference resolves from a type upwards; empty when there is none, or it is neither ours nor
	 * GEF's.
	 */
	Optional<Found> find(String from, String name, String descriptor) {
		for (ApiType type : name.equals("<init>") ? type(from).stream().toList() : line(from)) {
			Optional<ApiMember> member = type.member(name, descriptor);
			if (member.isPresent())
				return Optional.of(new Found(type, member.get()));
		}
		return Optional.empty();
	}

	/** All methods of GEF's supertypes of a class that one of its own overrides or resembles, the nearest first. */
	List<Found> above(String type, ApiMember method) {
		List<Found> found = new ArrayList<>();
		for (ApiType above : line(type))
			if (GefLibrary.covers(above.name()))
				above.members().stream().filter(member -> member.isInherited() && member.isLike(method))
						.forEach(member -> found.add(new Found(above, member)));
		return found;
	}

	/** The supertypes of a type, including itself. */
	Set<String> ancestors(String name) {
		Set<String> names = new TreeSet<>(Set.of(name));
		for (ApiType type : line(name)) {
			names.addAll(type.interfaces());
			if (type.parent() != null)
				names.add(type.parent());
		}
		return names;
	}
}
