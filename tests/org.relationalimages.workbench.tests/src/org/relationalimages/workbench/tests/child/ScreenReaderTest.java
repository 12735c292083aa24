// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.relationalimages.tests.support.ShippedFiles;

import com.sun.jna.Pointer;

/** What a real screen reader gets of the program while it shows the teaching case T4. */
class ScreenReaderTest {

	private static final int POLL = 200;
	/** The roles of what one types or chooses in, which has to have a name. */
	private static final Set<String> FIELDS = Set.of("combo box", "text", "password text", "spin button", "table", "tree table", "list");
	private static final List<String> CLASSES = List.of("ScreenReader", "ScreenReader$Listener");

	@TempDir
	Path folder;

	@Test
	void t4IsReadWithItsElementsToolsAndFieldsAndTheFocusIsFollowed() throws Exception {
		assumeTrue(SessionBus.missing().isEmpty(), () -> SessionBus.missing().orElse(""));
		Path file = folder.resolve("T4.relimages");
		Files.writeString(file, ShippedFiles.text("T4"));
		Path go = folder.resolve("go");
		try (SessionBus bus = new SessionBus(); Child child = new Child(folder)) {
			child.set(SessionBus.VARIABLE, bus.address());
			child.start(List.of("-D" + ChildKeys.GO + "=" + go), "org.relationalimages.workbench.application", file.toString());
			Process reader = reader(bus);
			try {
				waitFor(reader, child, () -> said().contains(ScreenReader.LISTENING));
				Files.createFile(go);
				waitFor(reader, child, () -> focused().size() >= 6 && lines(ScreenReader.BUTTON).size() >= 3);
			} finally {
				reader.destroyForcibly().waitFor();
			}
		}
		isReadWhole();
		isFollowed();
		List<String> focused = focused();
		assertTrue(focused.contains("Strategies of survival, Strategy band"), focused.toString());
		assertTrue(focused.contains("Holding on, asking for reassurance, Strategy, in Strategies of survival"), focused.toString());
	}

	/** What is known of the moment: the next steps of an element are buttons, and what comes is told. */
	private void isFollowed() {
		assertTrue(lines(ScreenReader.BUTTON).stream().anyMatch(name -> name.endsWith("(1)")), () -> "in " + said());
		assertTrue(lines(ScreenReader.CHILDREN).stream().anyMatch(event -> event.endsWith(":add")), () -> "in " + said());
	}

	private List<String> lines(String beginning) {
		return said().stream().filter(line -> line.startsWith(beginning)).map(line -> line.substring(beginning.length())).distinct().toList();
	}

	private void isReadWhole() {
		List<String[]> lines = said().stream().map(line -> line.split("\t", -1)).filter(line -> line.length == 4).toList();
		List<String[]> items = lines.stream().filter(line -> line[0].equals("list item")).toList();
		String image = items.stream().filter(line -> line[1].equals("If he wants space, he will leave me, Image, in Present"))
				.map(line -> line[2]).findFirst().orElse("not read");
		for (String part : List.of("usually governs what Chen Jing expects",
				"contradicts, Contradicts from \"", "Emerges from from \"Holding on, asking for reassurance\""))
			assertTrue(image.contains(part), part + " in " + image);
		for (String name : List.of("I am surviving, and that is a form of strength, Meaning, in If he wants", "Strategy, Paradox"))
			assertTrue(items.stream().anyMatch(line -> line[1].startsWith(name)), name);
		assertEquals(List.of(), lines.stream().filter(ScreenReaderTest::isNameless).map(line -> line[0]).toList(), () -> "in " + said());
		for (String field : List.of("text\tTitle\t", "combo box\tKind\t", "text\tPeople: Chen Jing", "tree table\tCases\t", "tree table\tFindings\t"))
			assertTrue(said().stream().anyMatch(line -> line.startsWith(field)), field);
	}

	private static boolean isNameless(String[] line) {
		return FIELDS.contains(line[0]) && line[1].isEmpty() && line[2].isEmpty() && line[3].equals(ScreenReader.SHOWN);
	}

	private List<String> focused() {
		return lines(ScreenReader.FOCUS);
	}

	private Process reader(SessionBus bus) throws IOException {
		Path classes = folder.resolve("classes");
		for (String one : CLASSES) {
			String path = ScreenReader.class.getPackageName().replace('.', '/') + "/" + one + ".class";
			Files.createDirectories(classes.resolve(path).getParent());
			try (InputStream in = ScreenReader.class.getClassLoader().getResourceAsStream(path)) {
				Files.copy(in, classes.resolve(path));
			}
		}
		File jna = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(Pointer.class)).orElseThrow();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-cp", jna + File.pathSeparator + classes, ScreenReader.class.getName(), "Image Layers");
		builder.environment().put(SessionBus.VARIABLE, bus.address());
		return builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
	}

	private List<String> said() {
		try {
			return Files.exists(folder.resolve("said")) ? new ArrayList<>(Files.readAllLines(folder.resolve("said"))) : List.of();
		} catch (IOException e) {
			return List.of(); // being written at this moment
		}
	}

	private void waitFor(Process reader, Child child, BooleanSupplier done) throws Exception {
		for (int waited = 0; !done.getAsBoolean(); waited += POLL) {
			assertTrue(child.isAlive() && reader.isAlive() && waited < Child.SECONDS * 1000, () -> said() + output(child));
			Thread.sleep(POLL);
		}
	}

	private static String output(Child child) {
		try {
			return child.output();
		} catch (IOException e) {
			return e.toString();
		}
	}
}
