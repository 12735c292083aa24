// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage as caused by disks, transmissions and editors: to bytes, regardless of their meaning. */
final class ByteMutations {

	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"), Charset.forName("UTF-32"));

	private final Random random;

	ByteMutations(Random random) {
		this.random = random;
	}

	byte[] mutate(byte[] bytes) {
		if (bytes.length == 0)
			return new byte[] { (byte) random.nextInt() };
		return switch (random.nextInt(13)) {
		case 0, 1, 2 -> flipped(bytes);
		case 3 -> set(bytes);
		case 4 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
		case 5 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
		case 6 -> without(bytes);
		case 7 -> doubled(bytes);
		case 8 -> swapped(bytes);
		case 9 -> recoded(bytes);
		case 10 -> marked(bytes);
		case 11 -> padded(bytes);
		default -> inserted(bytes);
		};
	}

	private byte[] flipped(byte[] bytes) {
		byte[] mutated = bytes.clone();
		// Half of the mutations are at the start, where headers are.
		int range = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 400);
		for (int i = random.nextInt(4); i >= 0; i--)
			mutated[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
		return mutated;
	}

	private byte[] set(byte[] bytes) {
		byte[] mutated = bytes.clone();
		byte[] interesting = { 0, -1, 127, -128, '<', '>', '&', '"', '\'', ' ', '\n', 1, (byte) 0xC0, (byte) 0xED };
		for (int i = random.nextInt(8); i >= 0; i--)
			mutated[random.nextInt(bytes.length)] = interesting[random.nextInt(interesting.length)];
		return mutated;
	}

	/** A range of the bytes, mostly a short one. */
	private int[] stretch(byte[] bytes) {
		int length = 1 + random.nextInt(random.nextInt(4) == 0 ? bytes.length : Math.min(bytes.length, 64));
		int from = random.nextInt(bytes.length - length + 1);
		return new int[] { from, from + length };
	}

	private byte[] without(byte[] bytes) {
		int[] gone = stretch(bytes);
		return joined(Arrays.copyOf(bytes, gone[0]), Arrays.copyOfRange(bytes, gone[1], bytes.length));
	}

	private byte[] doubled(byte[] bytes) {
		int[] twice = stretch(bytes);
		return joined(Arrays.copyOf(bytes, twice[1]), Arrays.copyOfRange(bytes, twice[0], bytes.length));
	}

	private byte[] swapped(byte[] bytes) {
		int[] moved = stretch(bytes);
		byte[] rest = joined(Arrays.copyOf(bytes, moved[0]), Arrays.copyOfRange(bytes, moved[1], bytes.length));
		int to = random.nextInt(rest.length + 1);
		return joined(Arrays.copyOf(rest, to), Arrays.copyOfRange(bytes, moved[0], moved[1]), Arrays.copyOfRange(rest, to, rest.length));
	}

	private byte[] recoded(byte[] bytes) {
		Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
		String text = new String(bytes, StandardCharsets.UTF_8);
		return (random.nextBoolean() ? text : text.replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + "\"")).getBytes(charset);
	}

	private byte[] marked(byte[] bytes) {
		byte[][] marks = { { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, { (byte) 0xFE, (byte) 0xFF }, { (byte) 0xFF, (byte) 0xFE },
				{ 'P', 'K', 3, 4 }, { 0x1F, (byte) 0x8B }, { ' ' }, { 0 } };
		return joined(marks[random.nextInt(marks.length)], bytes);
	}

	private byte[] padded(byte[] bytes) {
		byte[] rest = new byte[random.nextInt(5000)];
		Arrays.fill(rest, random.nextBoolean() ? 0 : (byte) ' ');
		return random.nextBoolean() ? joined(bytes, rest) : joined(rest, bytes);
	}

	private byte[] inserted(byte[] bytes) {
		byte[] noise = new byte[1 + random.nextInt(40)];
		random.nextBytes(noise);
		int at = random.nextInt(bytes.length + 1);
		return joined(Arrays.copyOf(bytes, at), noise, Arrays.copyOfRange(bytes, at, bytes.length));
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts)
			all.writeBytes(part);
		return all.toByteArray();
	}
}
