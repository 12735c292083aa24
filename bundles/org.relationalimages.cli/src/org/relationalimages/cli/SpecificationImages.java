// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.image.ImageFinder;

/**
 * Finds the pictures of a specification that lies in a folder. Their paths begin with the name of the project or
 * bundle that holds them, which may be called otherwise on this disk: it is the folder above the specification's.
 */
final class SpecificationImages implements ImageFinder {

	private final List<Path> projects = new ArrayList<>();

	SpecificationImages(List<Path> specifications) {
		for (Path file : specifications) {
			Path folder = file.toAbsolutePath().normalize().getParent();
			projects.add(folder);
			if (folder.getParent() != null)
				projects.add(folder.getParent());
		}
	}

	@Override
	public URL find(String path) {
		try {
			Path inside = Path.of(path.startsWith("/") ? path.substring(1) : path);
			for (Path project : projects)
				for (int skip = 1; skip >= 0; skip--) {
					if (inside.getNameCount() <= skip)
						continue;
					Path file = project.resolve(inside.subpath(skip, inside.getNameCount())).normalize();
					if (isInside(project, file))
						return file.toUri().toURL();
				}
			return null;
		} catch (InvalidPathException | IOException e) {
			return null;
		}
	}

	/** Nothing outside of the project is shown, and no link is followed on the way: it could lead anywhere. */
	private static boolean isInside(Path project, Path file) throws IOException {
		return file.startsWith(project) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
				&& file.toRealPath().startsWith(project.toRealPath());
	}
}
