// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.SampleElements;

/** Another process that saves cases, so that it can be killed. */
public final class SavingProcess {

	private SavingProcess() {
	}

	/**
	 * {@code halt STEP FILE NEW} saves the bytes of NEW over FILE and ends at the step as if killed; {@code loop FILE ONE
	 * OTHER} saves one case, then the other, and so on until it is killed.
	 */
	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("halt")) {
			byte[] bytes = Files.readAllBytes(Path.of(arguments[3]));
			AtomicFile.write(Path.of(arguments[2]), out -> out.write(bytes), true,
					new FaultyDisk(Integer.parseInt(arguments[1]), step -> Runtime.getRuntime().halt(137)));
			return;
		}
		CaseFile one = CaseFiles.load(Path.of(arguments[2]));
		CaseFile other = CaseFiles.load(Path.of(arguments[3]));
		while (true) {
			CaseFiles.save(other, Path.of(arguments[1]));
			CaseFiles.save(one, Path.of(arguments[1]));
			System.out.write('.');
			System.out.flush();
		}
	}

	/** Starts the process; its private folder is the given one, its messages go to the same output. */
	static Process start(Path privateFolder, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m",
				"-Dorg.relationalimages.privateFolder=" + privateFolder, "-cp", classPath(), SavingProcess.class.getName()));
		for (Object argument : arguments)
			command.add(argument.toString());
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** The locations of the classes that a save needs: folders during development, jars in the build. */
	static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> needed : List.of(SavingProcess.class, SampleElements.class, CaseFiles.class, RimPackage.class, XMIResource.class,
				EObject.class, EList.class)) {
			Path place = placeOf(needed);
			places.add(place.toString());
			places.add(place.resolve("target/classes").toString());
		}
		return String.join(File.pathSeparator, places);
	}

	/** OSGi frameworks don't escape blanks in URLs. */
	private static Path placeOf(Class<?> needed) {
		URL address = needed.getProtectionDomain().getCodeSource().getLocation();
		try {
			return Path.of(address.toURI());
		} catch (URISyntaxException e) {
			return new File(address.getPath()).toPath();
		}
	}
}
