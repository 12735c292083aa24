// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the list of a GEF or draw2d that {@link GefLibrary#listed} reads, given its jar:
 *
 * <pre>
 * java -cp target/test-classes:asm.jar org.relationalimages.architecture.tests.gef.GefLister JAR \
 *   >resources/gef/gef-VERSION.txt
 * </pre>
 */
final class GefLister {

	private GefLister() {
	}

	public static void main(String[] arguments) throws IOException {
		Map<String, ApiType> types = new TreeMap<>();
		GefLibrary.readJar(Path.of(arguments[0]), types);
		list(types).forEach(System.out::println);
	}

	/** All public types with their public and protected members. */
	static List<String> list(Map<String, ApiType> types) {
		List<String> lines = new ArrayList<>();
		for (ApiType type : new TreeMap<>(types).values())
			if (type.is(ApiFlags.PUBLIC) && !type.is(ApiFlags.SYNTHETIC)) {
				lines.add(type.name() + " " + type.flags() + " < " + type.parent()
						+ (type.interfaces().isEmpty() ? "" : " , " + String.join(",", type.interfaces())));
				members(type).map(member -> "  " + member.flags() + " " + member.signature()).sorted().forEach(lines::add);
			}
		return lines;
	}

	private static Stream<ApiMember> members(ApiType type) {
		return type.members().stream().filter(member -> member.is(ApiFlags.PUBLIC) || member.is(ApiFlags.PROTECTED))
				.filter(member -> !member.is(ApiFlags.SYNTHETIC));
	}
}
