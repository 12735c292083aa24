// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The permitted dependencies of our classes, checked in the compiled classes of all bundles. */
class DependenciesTest {
	private static final String[] SCREEN = { "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
			"org.eclipse.e4.ui..", "org.eclipse.gef..", "org.eclipse.draw2d..", "javax.swing.." };

	private static final Set<String> AWT_WINDOWS = Set.of("java.awt.Window", "java.awt.Frame", "java.awt.Dialog",
			"java.awt.Toolkit", "java.awt.Robot", "java.awt.Desktop", "java.awt.SystemTray");

	private static final String WORKSPACE = "org.relationalimages.workbench.workspace";

	/** The one class that opens URLs, after checking where they lead. */
	private static final String LOCAL_CONTENT = "org.relationalimages.viewpoint.local.LocalResources";

	/**
	 * The classes that open files for reading: those that do so safely for all others, and those for files that no
	 * other user can create: names that the system keeps of the computer, a file that is being saved. A passphrase may
	 * come through a pipe.
	 */
	private static final Set<String> READERS = Set.of("org.relationalimages.casefile.read.ForeignFile",
			"org.relationalimages.viewpoint.local.LocalFile", "org.relationalimages.casefile.FileOperations",
			"org.relationalimages.casefile.privatefolder.HostName", "org.relationalimages.casefile.privatefolder.MachineReader",
			"org.relationalimages.cli.SecretLine");

	private static final Map<OurBundle, JavaClasses> CLASSES = new HashMap<>();
	private static final Map<String, OurBundle> BUNDLE_OF = new HashMap<>();

	@BeforeAll
	static void readClasses() {
		for (OurBundle bundle : OurBundle.all()) {
			JavaClasses classes = bundle.classes();
			CLASSES.put(bundle, classes);
			classes.forEach(type -> BUNDLE_OF.put(type.getName(), bundle));
		}
	}

	static List<OurBundle> bundles() {
		return OurBundle.all();
	}

	static Stream<OurBundle> headlessBundles() {
		return bundles().stream().filter(bundle -> !Layers.WITH_SCREEN.contains(bundle.name()));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyBundleWithSourcesIsCompiled(OurBundle bundle) {
		assertTrue(Layers.names().contains(bundle.name()), "give the bundle its place in Layers");
		assertTrue(Files.notExists(bundle.folder().resolve("src")) || !CLASSES.get(bundle).isEmpty(),
				"no classes below target/classes");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void dependenciesRunDownwards(OurBundle bundle) {
		Set<String> upwards = new TreeSet<>();
		for (JavaClass type : CLASSES.get(bundle))
			for (Dependency use : type.getDirectDependenciesFromSelf()) {
				OurBundle used = BUNDLE_OF.get(use.getTargetClass().getBaseComponentType().getName());
				if (used != null && !Layers.mayUse(bundle.name(), used.name()))
					upwards.add(used.name() + ": " + use.getDescription());
			}
		assertTrue(upwards.isEmpty(), () -> bundle + " may not use " + String.join("\n", upwards));
	}

	@Test
	void theDiagramRuntimeKnowsNothingOfRelationalImages() {
		for (String runtime : List.of("viewpoint", "viewpoint.graphics", "viewpoint.conformance", "viewpoint.ui"))
			for (String domain : List.of("model", "model.edit", "design", "casefile", "cases"))
				assertFalse(Layers.mayUse(runtime, domain), runtime + " -> " + domain);
	}

	@ParameterizedTest
	@MethodSource("headlessBundles")
	void headlessBundlesNeedNoScreen(OurBundle bundle) {
		noClasses().should().dependOnClassesThat().resideInAnyPackage(SCREEN).orShould().dependOnClassesThat(
				describe("are AWT windows or need one", (JavaClass type) -> AWT_WINDOWS.contains(type.getName())))
				.allowEmptyShould(true).check(CLASSES.get(bundle));
	}

	/** An export is made of an open case; it finds no case and keeps none. */
	@Test
	void exportKnowsNothingOfStorage() {
		noClasses().should().dependOnClassesThat(describe("find or keep cases", DependenciesTest::isStorage))
				.orShould().accessTargetWhere(describe("read or write cases", DependenciesTest::storesCases)).check(classesOf("export"));
	}

	private static JavaClasses classesOf(String name) {
		return CLASSES.get(bundles().stream().filter(bundle -> bundle.name().equals(name)).findFirst().orElseThrow());
	}

	private static boolean isStorage(JavaClass type) {
		String name = type.getName().replace(OurBundle.PREFIX, "");
		return name.equals("viewpoint.views.ViewsFile")
				|| Set.of("lock", "journal", "privatefolder", "protect", "read", "reseal", "restore", "traces").stream()
						.anyMatch(part -> name.startsWith("casefile." + part + "."));
	}

	private static boolean storesCases(JavaAccess<?> access) {
		return access.getTargetOwner().getName().equals(OurBundle.PREFIX + "casefile.CaseFiles")
				&& !Set.of("bytes", "SCHEMA_VERSION").contains(access.getName());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void packagesOfABundleFormNoCycles(OurBundle bundle) {
		JavaClasses handwritten = CLASSES.get(bundle)
				.that(describe("are handwritten", (JavaClass type) -> !bundle.generated(type.getName())));
		slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().allowEmptyShould(true).check(handwritten);
	}

	/**
	 * The program has no workspace: classes that use one are loaded only in an Eclipse that has it, behind one class
	 * that does not use it.
	 */
	@ParameterizedTest
	@MethodSource("bundles")
	void onlyOnePackageNamesTheWorkspace(OurBundle bundle) {
		noClasses().that().resideOutsideOfPackage(WORKSPACE).or().haveSimpleName("SharedWorkspace").or().haveSimpleName("OpenFiles")
				.should().dependOnClassesThat().resideInAnyPackage("org.eclipse.core.resources..").allowEmptyShould(true).check(CLASSES.get(bundle));
		noClasses().that().resideOutsideOfPackage(WORKSPACE).should().dependOnClassesThat(describe("stand behind SharedWorkspace",
				(JavaClass type) -> type.getPackageName().equals(WORKSPACE) && !type.getModifiers().contains(JavaModifier.PUBLIC)))
				.allowEmptyShould(true).check(CLASSES.get(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingReachesForTheNetwork(OurBundle bundle) {
		noClasses().should().dependOnClassesThat(describe("talk to the network", DependenciesTest::isNetwork))
				.orShould().accessTargetWhere(describe("open a URL", DependenciesTest::opensUrl)).allowEmptyShould(true)
				.check(CLASSES.get(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void filesAreReadWithCareOnly(OurBundle bundle) {
		noClasses().should().accessTargetWhere(describe("read a file past ForeignFile and LocalFile", DependenciesTest::readsFile))
				.allowEmptyShould(true).check(CLASSES.get(bundle));
	}

	private static boolean readsFile(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		boolean reads = owner.equals("java.nio.file.Files") && Set.of("newInputStream", "readAllBytes", "readString", "readAllLines",
				"lines", "newBufferedReader", "newByteChannel", "mismatch").contains(access.getName())
				|| Set.of("java.io.FileInputStream", "java.io.FileReader", "java.io.RandomAccessFile").contains(owner);
		return reads && !READERS.contains(access.getOriginOwner().getName());
	}

	private static boolean opensUrl(JavaAccess<?> access) {
		return access.getTargetOwner().getName().equals("java.net.URL")
				&& Set.of("openStream", "openConnection", "getContent").contains(access.getName())
				&& !access.getOriginOwner().getName().equals(LOCAL_CONTENT);
	}

	private static boolean isNetwork(JavaClass type) {
		String name = type.getName();
		return name.startsWith("java.net.http.") || name.startsWith("org.eclipse.ecf.")
				|| name.startsWith("org.eclipse.core.net.") || name.startsWith("java.nio.channels.") && name.contains("Socket")
				|| name.startsWith("java.net.") && (name.contains("Socket") || name.endsWith("URLConnection"));
	}
}
