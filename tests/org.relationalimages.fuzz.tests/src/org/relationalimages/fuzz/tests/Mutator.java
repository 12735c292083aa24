// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes a bad file from a good one: one change, or a few, the same for the same random numbers. */
final class Mutator {

	private final Random random;
	private final ByteMutations bytes;
	private final MarkupMutations markup;

	Mutator(Random random, String address) {
		this.random = random;
		this.bytes = new ByteMutations(random);
		this.markup = new MarkupMutations(random, address);
	}

	byte[] mutate(Seed seed) {
		byte[] mutated = seed.bytes();
		boolean isText = mutated.length > 0 && mutated[0] == '<';
		for (int changes = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0); changes > 0; changes--)
			mutated = isText && random.nextInt(10) < 7
					? markup.mutate(new String(mutated, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
					: bytes.mutate(mutated);
		return mutated;
	}
}
