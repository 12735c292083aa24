# SPDX-License-Identifier: EPL-2.0
# What the scripts of this folder share. Sourced by each; `root` is the project's folder.

readonly maven_version=3.9.11
# Of its binary archive (tar.gz), as published with the release.
readonly maven_sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978
readonly maven_least=9 # 3.9.9: what Tycho 5 needs
readonly pins="$root/.mvn/checksums/checksums.sha256"
readonly product_target="$root/releng/org.relationalimages.product/target"
readonly stamp="$product_target/built"

say() { echo "${0##*/}: $*" >&2; }
fail() {
	say "$*"
	exit 2
}

# The major version of the JDK in folder $1, or nothing.
jdk_major() {
	local version=
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
	if [ -f "$1/release" ]; then
		version=$(sed -n 's/^JAVA_VERSION=//p' "$1/release")
	else
		version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/\1/p')
	fi
	version=${version#\"}
	echo "${version%%[!0-9]*}"
}

# Sets JAVA_HOME to the first JDK that is 21 or newer.
find_jdk() {
	local on_path home major
	on_path=$(command -v javac || true)
	[ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
	for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/* "$HOME"/.sdkman/candidates/java/* \
		"$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		"$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		[ -n "$home" ] || continue
		major=$(jdk_major "$home")
		if [ "${major:-0}" -ge 21 ]; then
			export JAVA_HOME=$home
			jdk=$major
			return 0
		fi
	done
	fail "no JDK 21 or newer was found; install one or set JAVA_HOME to its folder."
}

# Is $1 a Maven that runs Tycho 5 (3.9.9 or a later 3.9)?
maven_fits() {
	local version
	version=$(cd / && "$1" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	case $version in 3.9.*) [ "${version#3.9.}" -ge "$maven_least" ] ;; *) false ;; esac
}

# Prints the SHA-512 of file $1.
sha512() {
	if command -v sha512sum >/dev/null; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d ' ' -f 1
}

# Sets `maven`: the installed one where it is new enough, else one that the installed one fetches. What is fetched is
# unpacked only when it has the hash that its makers published.
find_maven() {
	local cache=${XDG_CACHE_HOME:-$HOME/.cache}/relational-images fetched installed messages archive
	installed=$(command -v mvn || true)
	maven=$cache/apache-maven-$maven_version/bin/mvn
	if [ -n "$installed" ] && maven_fits "$installed"; then
		maven=$installed
	elif [ ! -x "$maven" ]; then
		[ -n "$installed" ] || fail "Maven was not found; install Maven (any version that fetches $maven_version, or 3.9.$maven_least and newer)."
		say "bringing Maven $maven_version"
		mkdir -p "$cache"
		fetched=$(mktemp -d "$cache/fetch.XXXXXX")
		messages=$(cd "$fetched" && "$installed" -q -B -C org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
			-Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin" -DoutputDirectory="$fetched" 2>&1) ||
			fail "Maven $maven_version could not be fetched: $(grep -m1 -F '[ERROR]' <<<"$messages" || echo "$messages")"
		archive=$fetched/apache-maven-$maven_version-bin.tar.gz
		if [ "$(sha512 "$archive")" != "$maven_sha512" ]; then
			rm -rf "$fetched"
			fail "what was fetched as Maven $maven_version is not what its makers published, so it was not used; somebody may have changed it on the way, or in the local Maven repository (remove org/apache/maven/apache-maven there and try again)."
		fi
		tar -xzf "$archive" -C "$fetched"
		mv "$fetched/apache-maven-$maven_version" "$cache/" 2>/dev/null || [ -x "$maven" ] || fail "Maven could not be put into $cache."
		rm -rf "$fetched"
	fi
}

# Makes sure of GTK 3 and, with the argument `xvfb`, of a virtual display. Linux only; elsewhere SWT needs nothing.
need_gtk() {
	local packages="libgtk-3-0 dbus-x11 fonts-dejavu adwaita-icon-theme" complete=yes
	[ "$(uname -s)" = Linux ] || return 0
	grep -q 'libgtk-3\.so\.0' <<<"$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)" || complete=
	if [ "${1:-}" = xvfb ]; then
		packages="xvfb at-spi2-core $packages" # the second for the test with a screen reader, which is skipped without
		command -v Xvfb >/dev/null || complete=
	fi
	[ -z "$complete" ] || return 0
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "installing $packages"
		# shellcheck disable=SC2086
		if ! (export DEBIAN_FRONTEND=noninteractive && apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages) >/dev/null 2>&1; then
			fail "these packages could not be installed: $packages"
		fi
	else
		fail "please install $packages (or what they are called on this system)."
	fi
}

# Starts a virtual display and stops it when the script ends.
start_display() {
	local number_file number='' tries=0
	number_file=$(mktemp)
	Xvfb -displayfd 3 -screen 0 "${display_size:-1400x1000}x24" -nolisten tcp -noreset 3>"$number_file" >/dev/null 2>&1 &
	xvfb=$!
	trap 'kill "$xvfb" 2>/dev/null || true' EXIT
	while [ -z "$number" ] && [ $tries -lt 100 ] && kill -0 "$xvfb" 2>/dev/null; do
		sleep 0.1
		tries=$((tries + 1))
		number=$(cat "$number_file")
	done
	rm -f "$number_file"
	[ -n "$number" ] || fail "the virtual display (Xvfb) did not start."
	export DISPLAY=:$number GDK_BACKEND=x11
	unset WAYLAND_DISPLAY
}

# One build at a time in this folder.
lock() {
	exec 9<"$root/releng"
	! command -v flock >/dev/null || flock 9
}

# Ends the script when a library or plugin that Maven would take from its local repository isn't the pinned one. The
# arguments are Maven's.
check_pins() {
	local repository=$HOME/.m2/repository word changed
	local sum=(sha256sum)
	command -v sha256sum >/dev/null || sum=(shasum -a 256)
	for word; do
		case $word in -Dmaven.repo.local=*) repository=${word#*=} ;; esac
	done
	[ -d "$repository" ] || return 0
	changed=$(cd "$repository" && "${sum[@]}" --check --ignore-missing --quiet "$pins" 2>/dev/null | sed -n 's/: FAILED.*//p') || true
	[ -z "$changed" ] || fail "these libraries in $repository are not the ones this project is built with; somebody may have changed them. Remove them there, and they are brought anew: $(paste -sd ' ' - <<<"$changed")"
}

# Runs Maven with the arguments; every file that is built carries the time of the last commit. What Maven brings must have
# the hash that its registry names and the pinned one (releng/pin writes those).
run_maven() {
	local options=(-XX:TieredStopAtLevel=1) version=() checks=(-C)
	if [ -z "${pinning:-}" ]; then
		check_pins "$@"
		checks+=(-Daether.trustedChecksumsSource.summaryFile=true -Daether.trustedChecksumsSource.summaryFile.originAware=false
			"-Daether.trustedChecksumsSource.summaryFile.basedir=${pins%/*}" -Daether.checksums.algorithms=SHA-1,MD5,SHA-256)
	fi
	[ "$jdk" -lt 24 ] || options+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
	if git -C "$root" rev-parse -q --verify HEAD >/dev/null 2>&1; then
		version=("-DforceContextQualifier=$(TZ=UTC git -C "$root" log -1 --date=format-local:%Y%m%d-%H%M --format=v%cd)"
			"-Dproject.build.outputTimestamp=$(TZ=UTC git -C "$root" log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)")
	fi
	(cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} ${options[*]:-}" "$maven" -B -ntp "${checks[@]}" ${version[@]+"${version[@]}"} "$@" 9<&-)
}

# Builds and runs one test class of the workbench, which other builds may leave out. More arguments are Maven's.
run_window_test() {
	local features
	features=$(cd "$root" && echo features/*)
	run_maven -q -pl "${features// /,},tests/org.relationalimages.viewpoint.ui.tests,tests/org.relationalimages.ide.tests,tests/org.relationalimages.workbench.tests" \
		-am "-Dtest=$1" -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "${@:2}" verify
}

# Finds a JDK and sets `class_path` to the test bundle $1 with the bundles of the product. Any platform's product will do,
# as nothing that is run with it needs a display.
find_built() {
	local classes=$root/tests/$1/target/classes plugins
	plugins=$(find "$product_target/products" -type d -name plugins 2>/dev/null | sort | head -n 1 || true)
	[ -d "$classes" ] && [ -n "$plugins" ] || fail "nothing is built yet; run releng/verify first."
	class_path="$classes:$root/tests/org.relationalimages.tests.support/target/classes:$plugins/*"
	find_jdk
}

# Has a source changed since the product was built?
stale() {
	[ -e "$stamp" ] || return 0
	[ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/releng"/org.* \
		\( -name target -o -name src-gen -o -name '.*' \) -prune -o \
		\( -type f -o -path '*/src/*' \) -newer "$stamp" -print -quit)" ]
}
