// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every file written by hand is formatted as {@code .editorconfig} has it, and imports are in one order. */
class SourceFormatTest {

	private static final Set<String> KINDS = Set.of("java", "xml", "exsd", "odesign", "groovy", "sh", "md", "properties", "MF");
	/** Folders with what is built or generated. */
	private static final Set<String> OTHERS = Set.of("target", "src-gen", ".git", "bin");
	/** Data that the real Sirius computed, in its own form. */
	private static final List<Path> GOLDEN = Stream.of("conformance", "conformance-tables")
			.map(folder -> Path.of("tests", "org.relationalimages.viewpoint.tests", folder)).toList();
	private static final Map<String, String> JAVA = Map.of("trim_trailing_whitespace", "true", "indent_style", "tab", "max_line_length", "20");

	@Test
	void everyFileIsFormatted() throws IOException {
		EditorConfig config = EditorConfig.read(OurBundle.PROJECT.resolve(".editorconfig"));
		List<String> faults = new ArrayList<>();
		for (Path file : files()) {
			Path name = OurBundle.PROJECT.relativize(file);
			FormatCheck.faults(Files.readAllBytes(file), config.of(file)).forEach(fault -> faults.add(name + ": " + fault));
		}
		assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
	}

	@Test
	void importsAreInOrder() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path file : files())
			if (file.toString().endsWith(".java"))
				ImportOrder.fault(Files.readAllLines(file)).ifPresent(fault -> faults.add(OurBundle.PROJECT.relativize(file) + ": " + fault));
		assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
	}

	@Test
	void faultsAreNamedWithTheirLine() {
		assertEquals(List.of(), faults("class A {\n\t/**\n\t * b\n\t */\n\tint b;\n}\n"));
		assertEquals(List.of("2: indented by blanks, not by tabs"), faults("class A {\n    int b;\n}\n"));
		assertEquals(List.of("2: indented by blanks, not by tabs"), faults("class A {\n\t    int b;\n}\n"));
		assertEquals(List.of("1: blanks at the end of the line"), faults("class A { \n}\n"));
		assertEquals(List.of("2: longer than 20 columns"), faults("class A {\n\tint wideNameOfField;\n}\n"));
		assertEquals(List.of(), faults("class A {\n\tString b = \"\"\"\n\t\t\twide is what is quoted\n\t\t\t\"\"\";\n}\n"));
		assertEquals(List.of("lacks the line end at its end"), faults("class A {\n}"));
		assertEquals(List.of("has two empty lines in a row"), faults("class A {\n\n\n}\n"));
		assertEquals(List.of("has line ends of another kind than LF", "1: blanks at the end of the line"), faults("class A { }\r\n"));
		assertEquals(List.of("is not UTF-8"), FormatCheck.faults(new byte[] { (byte) 0xC3, '\n' }, JAVA));
	}

	@Test
	void wrongOrdersOfImportsAreFound() {
		assertTrue(ImportOrder.fault(List.of("import static a.B.c;", "", "import java.util.List;", "import java.util.Map;", "", "import org.a.B;")).isEmpty());
		assertEquals("import java.util.List; is out of order", ImportOrder.fault(List.of("import java.util.Map;", "import java.util.List;")).orElseThrow());
		assertEquals("import java.util.List; is out of order", ImportOrder.fault(List.of("import org.a.B;", "", "import java.util.List;")).orElseThrow());
		assertEquals("import org.a.B; needs an empty line before it", ImportOrder.fault(List.of("import java.util.List;", "import org.a.B;")).orElseThrow());
	}

	private static List<String> faults(String text) {
		return FormatCheck.faults(text.getBytes(StandardCharsets.UTF_8), JAVA);
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(OurBundle.PROJECT)) {
			return all.filter(Files::isRegularFile).filter(SourceFormatTest::isOurs).sorted().toList();
		}
	}

	private static boolean isOurs(Path file) {
		Path inside = OurBundle.PROJECT.relativize(file);
		if (GOLDEN.stream().anyMatch(inside::startsWith))
			return false;
		for (Path part : inside)
			if (OTHERS.contains(part.toString()))
				return false;
		String name = file.getFileName().toString();
		if (name.startsWith(".")) // what builds leave behind
			return false;
		return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
	}
}
