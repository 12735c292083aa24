// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.relationalimages.architecture.tests.gef.Hierarchy.Found;

/**
 * Resolves all references of our classes to GEF in one GEF, as the virtual machine does when they are loaded and run.
 * Members inherited from types that are not GEF's have to be where they are in the GEF that we compile with.
 */
final class LinkCheck {

	private final OurClasses ours;
	private final Hierarchy hierarchy;
	private final Hierarchy compiled;
	private final Set<String> faults = new TreeSet<>();
	private final Set<Use> distinct = new HashSet<>();
	private int references;

	LinkCheck(OurClasses ours, GefLibrary gef, GefLibrary compiledWith) {
		this.ours = ours;
		this.hierarchy = new Hierarchy(ours, gef);
		this.compiled = new Hierarchy(ours, compiledWith);
		ours.uses().forEach((user, uses) -> uses.stream().filter(this::isOfGef).forEach(use -> {
			references++;
			distinct.add(use);
			check(user, use).ifPresent(fault -> faults.add(use + " " + fault));
		}));
		checkSubtypes();
	}

	/** References that can't be resolved, each once, with the reason. */
	Set<String> faults() {
		return faults;
	}

	/** The number of references of our classes to GEF, each target counted once for each class. */
	int references() {
		return references;
	}

	/** The number of different targets in GEF. */
	int distinct() {
		return distinct.size();
	}

	private boolean isOfGef(Use use) {
		if (GefLibrary.covers(use.owner()))
			return true;
		return !use.name().isEmpty() && compiled.line(use.owner()).stream().anyMatch(type -> GefLibrary.covers(type.name()))
				&& compiled.find(use.owner(), use.name(), use.descriptor()).filter(found -> GefLibrary.covers(found.owner().name())).isPresent();
	}

	private Optional<String> check(String user, Use use) {
		ApiType owner = hierarchy.type(use.owner()).orElse(null);
		if (owner == null)
			return use.name().isEmpty() ? Optional.of("is missing") : Optional.empty();
		if (GefLibrary.covers(owner.name()) && !owner.is(ApiFlags.PUBLIC))
			return Optional.of("is not public");
		return switch (use.kind()) {
		case TYPE -> Optional.empty();
		case EXTENDS -> fault(owner.is(ApiFlags.INTERFACE) || owner.is(ApiFlags.FINAL), "can't be extended");
		case IMPLEMENTS -> fault(!owner.is(ApiFlags.INTERFACE), "is no interface");
		case LAMBDA -> checkLambda(owner, use);
		default -> checkMember(user, owner, use);
		};
	}

	private Optional<String> checkMember(String user, ApiType owner, Use use) {
		if (owner.is(ApiFlags.INTERFACE) != (use.kind() == Use.Kind.INTERFACE_CALL) && use.kind() != Use.Kind.STATIC_READ)
			return Optional.of("became a class or an interface");
		Found found = hierarchy.find(use.owner(), use.name(), use.descriptor()).orElse(null);
		if (found == null)
			return fault(compiled.find(use.owner(), use.name(), use.descriptor()).isPresent() || !hasAncestorsOf(use.owner()), "is missing");
		ApiMember member = found.member();
		if (member.is(ApiFlags.STATIC) != use.kind().isStatic())
			return Optional.of("is static in one of them only");
		if (use.kind() == Use.Kind.SUPER_CALL && member.is(ApiFlags.ABSTRACT))
			return Optional.of("is abstract and called as the superclass's");
		if (use.name().equals("<init>") && owner.is(ApiFlags.ABSTRACT) && !use.owner().equals(ours.types().get(user).parent()))
			return Optional.of("makes an object of an abstract class");
		if (use.kind().isWrite() && member.is(ApiFlags.FINAL))
			return Optional.of("is final and written");
		return fault(GefLibrary.covers(found.owner().name()) && !member.is(ApiFlags.PUBLIC)
				&& !(member.is(ApiFlags.PROTECTED) && hierarchy.line(user).contains(found.owner())), "is not visible");
	}

	private Optional<String> checkLambda(ApiType type, Use use) {
		Set<String> methods = new TreeSet<>();
		for (ApiType one : hierarchy.line(type.name()))
			one.members().stream().filter(member -> member.isMethod() && member.is(ApiFlags.ABSTRACT))
					.forEach(member -> methods.add(member.signature()));
		return fault(!methods.equals(Set.of(use.name() + " " + use.descriptor())), "is not the only method");
	}

	/** Whether a type still inherits from the types outside of GEF that it inherited from when our classes were compiled. */
	private boolean hasAncestorsOf(String type) {
		return hierarchy.ancestors(type).containsAll(foreign(compiled.ancestors(type)));
	}

	private static Collection<String> foreign(Set<String> types) {
		return types.stream().filter(type -> !GefLibrary.covers(type)).toList();
	}

	/** What was a subtype at compile time still has to be one, or it can't be passed as its supertype. */
	private void checkSubtypes() {
		Set<String> named = new TreeSet<>(ours.types().keySet());
		distinct.forEach(use -> named.add(use.owner()));
		for (String type : named)
			if (hierarchy.type(type).isPresent())
				for (String ancestor : compiled.ancestors(type))
					if (GefLibrary.covers(ancestor) && named.contains(ancestor) && hierarchy.type(ancestor).isPresent()
							&& !hierarchy.ancestors(type).contains(ancestor))
						faults.add(type + " is no " + ancestor);
	}

	private static Optional<String> fault(boolean is, String what) {
		return is ? Optional.of(what) : Optional.empty();
	}
}
