// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.transference;

import java.util.stream.Stream;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;

/** The places where old images are played out, and what they are called. */
final class Arenas {

	private Arenas() {
	}

	/** An arena as people speak of it. */
	static String words(Arena arena) {
		return switch (arena == null ? Arena.OTHER : arena) {
		case TRANSFERENCE -> "With the therapist";
		case COUNTERTRANSFERENCE -> "In the therapist";
		case PARTNER -> "With the partner";
		case FAMILY -> "In the family";
		case FRIENDS -> "Among friends";
		case WORK -> "At work";
		case OTHER -> "Elsewhere";
		};
	}

	/** Whether something is played out toward the therapist, or in the therapist. */
	static boolean isInTherapy(Enactment enactment) {
		return enactment.getArena() == Arena.TRANSFERENCE || enactment.getArena() == Arena.COUNTERTRANSFERENCE;
	}

	/** What is played out in the same arena, that enactment included. */
	static Stream<Enactment> sharing(Enactment one) {
		return one.eContainer() instanceof CaseFile file ? file.getEnactments().stream().filter(other -> other.getArena() == one.getArena())
				: Stream.of(one);
	}
}
