// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Creates a bad file from a good one: one change, or a few, reproducible by the random numbers. */
final class Mutator {

	private final Random random;
	private final ByteMutations bytes;
	private final MarkupMutations markup;
	private final DialectMutations dialects;

	Mutator(Random random, String address) {
		this.random = random;
		this.bytes = new ByteMutations(random);
		this.markup = new MarkupMutations(random, address);
		this.dialects = new DialectMutations(random);
	}

	byte[] mutate(Seed seed) {
		byte[] mutated = seed.bytes();
		boolean isText = mutated.length > 0 && mutated[0] == '<';
		for (int changes = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0); changes > 0; changes--)
			mutated = isText ? text(mutated) : bytes.mutate(mutated);
		return mutated;
	}

	private byte[] text(byte[] mutated) {
		int kind = random.nextInt(10);
		if (kind > 7)
			return bytes.mutate(mutated);
		String text = new String(mutated, StandardCharsets.UTF_8);
		return (kind > 5 ? dialects.mutate(text) : markup.mutate(text)).getBytes(StandardCharsets.UTF_8);
	}
}
